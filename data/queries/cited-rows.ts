import type { MarkTarget } from '@/data/model/mark'

interface Citing {
  readonly id: string
  readonly paragraphs: readonly number[]
}

/** As much of a report as says what cites its paragraphs. */
export interface CitedTables {
  readonly events: readonly (Citing & { readonly claim_place: string | null })[]
  readonly places: ReadonlyMap<string, { readonly within: string | null }>
  readonly bodies: ReadonlyMap<string, Citing>
  readonly acts: readonly Citing[]
  readonly programmes: readonly Citing[]
  readonly statements: readonly Citing[]
  readonly lists: readonly Citing[]
  readonly partnerSets: readonly Citing[]
}

const citing = (rows: Iterable<Citing>, paragraph: number): string[] => [...rows].filter(({ paragraphs }) => paragraphs.includes(paragraph)).map(({ id }) => id)

/** The places of a paragraph's claims, and the cities that its sites lie in. */
function claimed({ events, places }: CitedTables, paragraph: number): string[] {
  const told = events.filter(({ paragraphs }) => paragraphs.includes(paragraph)).flatMap(({ claim_place }) => (claim_place === null ? [] : [claim_place]))
  return [...new Set(told.flatMap((id) => [id, places.get(id)?.within ?? id]))]
}

/** The rows that cite a paragraph, by table; places do through the claims of events. */
export const citedRows: { readonly [target in MarkTarget]: (tables: CitedTables, paragraph: number) => readonly string[] } = {
  events: ({ events }, paragraph) => citing(events, paragraph),
  places: claimed,
  bodies: ({ bodies }, paragraph) => citing(bodies.values(), paragraph),
  acts: ({ acts }, paragraph) => citing(acts, paragraph),
  programmes: ({ programmes }, paragraph) => citing(programmes, paragraph),
  statements: ({ statements }, paragraph) => citing(statements, paragraph),
  lists: ({ lists }, paragraph) => citing(lists, paragraph),
  'partner-sets': ({ partnerSets }, paragraph) => citing(partnerSets, paragraph),
}
