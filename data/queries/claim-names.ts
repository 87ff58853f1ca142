import type { Report } from '@/data/model/report'
import { dateSpellings } from './date-spellings'
import type { MarkedName } from './mark-names'

/** Where the words of a claim lead. */
interface Links {
  readonly event: (id: string) => string
  readonly place: (id: string) => string
  readonly body: (id: string) => string
  readonly listRow: (list: string, row: string) => string
}

/** The words of a paragraph's claims as the report itself may spell them: dates, places with the towns that they lie in, bodies, and the names on its lists. */
export function claimNames({ events, places, placeNames, bodies, listEntries }: Report, paragraph: number, to: Links): MarkedName[] {
  const told = events.filter(({ paragraphs }) => paragraphs.includes(paragraph))
  return [
    ...told.flatMap(({ id, claim_when }) => (claim_when ? dateSpellings(claim_when).map((name) => ({ name, href: to.event(id) })) : [])),
    ...told.flatMap(({ claim_place }) => (claim_place === null ? [] : [claim_place, places.get(claim_place)!.within ?? claim_place])).flatMap((id) =>
      [places.get(id)!.name.en, ...placeNames.filter(({ place, use }) => place === id && use !== 'former').map(({ name }) => name)].map((name) => ({ name, href: to.place(id) })),
    ),
    ...listEntries.filter(({ paragraphs }) => paragraphs.includes(paragraph)).map(({ list, position, report_spelling }) => ({ name: report_spelling, href: to.listRow(list, `${position}`) })),
    ...[...bodies.values()].filter(({ paragraphs }) => paragraphs.includes(paragraph)).flatMap(({ id, report_names }) => report_names.map((name) => ({ name, href: to.body(id) }))),
  ]
}
