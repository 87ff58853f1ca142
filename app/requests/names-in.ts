import { itemsOfParagraph } from '@/components/lists/cited-items'
import type { OpenTable } from '@/components/lists/list-table'
import { paths } from '@/data/address/href'
import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { MarkedName } from '@/data/queries/mark-names'

/** Gives for a paragraph the names that lead on from its text: places everywhere, bodies and listed items where the paragraph is cited for them. */
export function namesIn(report: Report, tables: readonly OpenTable[], language: LanguageCode): (paragraph: number) => readonly MarkedName[] {
  const to = paths(language, report.slug)
  const places = [...report.places.values()].filter(({ kind }) => kind !== 'country').map(({ id, name }) => ({ name: speak(name, language).words, href: to.place(id) }))
  return (paragraph) => [
    ...places,
    ...[...report.bodies.values()]
      .filter(({ paragraphs }) => paragraphs.includes(paragraph))
      .flatMap(({ id, name, short }) => [name, short].map((text) => ({ name: speak(text, language).words, href: to.body(id) }))),
    ...itemsOfParagraph(tables, paragraph).map(({ anchor, title }) => ({ name: title.words, href: to.list(anchor) })),
  ]
}
