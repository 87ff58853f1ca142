import { itemsOfParagraph } from '@/components/lists/cited-items'
import type { OpenTable } from '@/components/lists/list-table'
import { paths, rowAnchor } from '@/data/address/href'
import type { LanguageCode } from '@/data/languages/codes'
import type { MarkTarget } from '@/data/model/mark'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { MarkedName } from '@/data/queries/mark-names'
import type { SpokenReport } from '@/data/queries/spoken-report'

type NamesIn = (paragraph: number) => readonly MarkedName[]

/** Gives for a paragraph the names that lead on from its digest: the words that the editors marked. */
export function namesIn(report: Report, spoken: SpokenReport, tables: readonly OpenTable[], language: LanguageCode): NamesIn {
  if (report.marks.length === 0) return namesFound(report, spoken, tables, language)
  const hrefOf = hrefsOf(report, tables, language)
  return (paragraph) =>
    report.marks
      .filter((mark) => mark.paragraph === paragraph)
      .flatMap(({ table, id, words }) => {
        const href = hrefOf[table](id)
        return words && href !== undefined ? [{ name: speak(words, language).words, href, isExact: true as const }] : []
      })
}

/** Where the rows of each table have their address. */
function hrefsOf({ slug }: Report, tables: readonly OpenTable[], language: LanguageCode): { readonly [target in MarkTarget]: (id: string) => string | undefined } {
  const to = paths(language, slug)
  const row = (table: string) => (id: string) => (tables.find((other) => other.id === table)?.rows.some((other) => other.id === id) ? to.list(rowAnchor(table, id)) : undefined)
  return {
    events: to.event,
    places: to.place,
    bodies: to.body,
    acts: (id) => row('treaties')(id) ?? row('laws')(id),
    programmes: row('programmes'),
    statements: row('statements'),
    lists: (id) => (tables.some((table) => table.id === id && table.whole) ? to.list(id) : row('others')(id)),
    'partner-sets': row('partners'),
  }
}

/** In a version that was published without marks: names as they stand in its tables, and the dates of its claims. */
function namesFound(report: Report, spoken: SpokenReport, tables: readonly OpenTable[], language: LanguageCode): NamesIn {
  const to = paths(language, report.slug)
  const places = [...report.places.values()].filter(({ kind }) => kind !== 'country').map(({ id, name }) => ({ name: speak(name, language).words, href: to.place(id) }))
  return (paragraph) => [
    ...places,
    ...[...report.bodies.values()]
      .filter(({ paragraphs }) => paragraphs.includes(paragraph))
      .flatMap(({ id, name, short }) => [name, short].map((text) => ({ name: speak(text, language).words, href: to.body(id) }))),
    ...itemsOfParagraph(tables, paragraph).map(({ anchor, title }) => ({ name: title.words, href: to.list(anchor) })),
    ...spoken.events.flatMap(({ id, claim, paragraphs }) => (claim.when && paragraphs.includes(paragraph) ? [{ name: claim.when.words, href: to.event(id) }] : [])),
  ]
}
