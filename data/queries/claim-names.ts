import type { Report } from '@/data/model/report'
import { dateSpellings } from './date-spellings'
import type { MarkedName } from './mark-names'

/** Where the words of a claim lead. */
interface Links {
  readonly event: (id: string) => string
  readonly place: (id: string) => string
  readonly body: (id: string) => string
}

/** The words of a paragraph's claims as the report itself may spell them: dates, places and bodies. */
export function claimNames({ events, places, placeNames, bodies }: Report, paragraph: number, to: Links): MarkedName[] {
  const told = events.filter(({ paragraphs }) => paragraphs.includes(paragraph))
  return [
    ...told.flatMap(({ id, claim_when }) => (claim_when ? dateSpellings(claim_when).map((name) => ({ name, href: to.event(id) })) : [])),
    ...told.flatMap(({ claim_place: id }) =>
      id === null ? [] : [places.get(id)!.name.en, ...placeNames.filter(({ place, use }) => place === id && use !== 'former').map(({ name }) => name)].map((name) => ({ name, href: to.place(id) })),
    ),
    ...[...bodies.values()].filter(({ paragraphs }) => paragraphs.includes(paragraph)).flatMap(({ id, report_names }) => report_names.map((name) => ({ name, href: to.body(id) }))),
  ]
}
