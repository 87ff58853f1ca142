import type { FacetName } from '@/data/filters'
import type { Phrases } from '@/data/languages'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** What is chosen in a facet as a reader calls it: an id by its name; years and words are names already. */
export function sayChoice(facet: FacetName, id: string, report: SpokenReport, { kinds }: Pick<Phrases, 'kinds'>): string {
  const names: { readonly [name in FacetName]?: string } = {
    body: report.bodies[id]?.short.words,
    kind: kinds[id as keyof typeof kinds],
    place: report.places[id]?.name.words,
    state: report.states[id]?.words,
  }
  return names[facet] ?? id
}
