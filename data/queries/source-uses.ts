import { isShown } from '@/data/model/certainty'
import type { Report } from '@/data/model/report'
import type { Text } from '@/data/model/text'

interface Use {
  readonly id: string
  readonly name: Text
  readonly sources: readonly string[]
}

/** THE LIST of what may rest on a source, the rows of the lists aside. Each leaves out what is not verified, since no screen shows it. */
const usesOf = {
  events: ({ events }: Report): Use[] => events.flatMap(({ id, title, record }) => (record ? [{ id, name: title, sources: record.sources }] : [])),
  bodies: ({ bodies }: Report): Use[] => [...bodies.values()].map(({ id, short, sources }) => ({ id, name: short, sources })),
  memberships: ({ bodies, memberships, bodyCounts }: Report): Use[] =>
    [...memberships, ...bodyCounts].filter(({ certainty }) => isShown(certainty)).flatMap(({ body, sources }) => (bodies.has(body) ? [{ id: body, name: bodies.get(body)!.short, sources }] : [])),
  places: ({ places, placeNames }: Report): Use[] => [
    ...[...places.values()].filter(({ certainty }) => isShown(certainty)).map(({ id, name, sources }) => ({ id, name, sources })),
    ...placeNames.flatMap(({ place, sources }) => (places.has(place) ? [{ id: place, name: places.get(place)!.name, sources }] : [])),
  ],
} as const

export type UseKind = keyof typeof usesOf
export const useKinds = Object.keys(usesOf) as UseKind[]

/** What of one kind rests on the source, each once. */
export const usesOfSource = (report: Report, kind: UseKind, source: string): { readonly id: string; readonly name: Text }[] => [
  ...new Map(
    usesOf[kind](report)
      .filter(({ sources }) => sources.includes(source))
      .map(({ id, name }) => [id, { id, name }]),
  ).values(),
]
