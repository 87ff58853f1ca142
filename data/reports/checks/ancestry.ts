import type { Problem } from '@/data/model/problem'
import { byId, type Check } from './check'

/** True where following `next` from `id` comes back to `id`. */
function goesRound(id: string, next: (id: string) => string | null | undefined): boolean {
  const passed = new Set<string>()
  for (let at = next(id); at && !passed.has(at); at = next(at)) {
    if (at === id) return true
    passed.add(at)
  }
  return false
}

/** No body is its own parent and no place lies within itself, not even the long way round. */
export const checkAncestry: Check = (rows) => {
  const bodies = byId(rows.bodies)
  const places = byId(rows.places)
  return [
    ...rows.bodies.rows
      .filter(({ value }) => goesRound(value.id, (id) => bodies.get(id)?.parent))
      .map(({ row, value }): Problem => ({ file: 'bodies.csv', row, column: 'parent', seen: `"${value.parent}"`, wanted: `a parent that is not itself a part of "${value.id}"` })),
    ...rows.places.rows
      .filter(({ value }) => goesRound(value.id, (id) => places.get(id)?.within))
      .map(({ row, value }): Problem => ({ file: 'places.csv', row, column: 'within', seen: `"${value.within}"`, wanted: `a place that does not itself lie within "${value.id}"` })),
  ]
}
