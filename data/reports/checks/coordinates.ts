import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@/data/model/problem'
import { nearShape } from '@/data/outlines/near-shape'
import type { Outlines } from '@/data/outlines/outlines'
import { byId, type Check } from './check'

/** Coasts and borders of the outlines are simplified: a harbour may lie this far off its state's shape. */
const tolerance = { km: 25 } as const

let world: Outlines | undefined
const readWorld = (): Outlines => (world ??= JSON.parse(readFileSync(join(process.cwd(), 'public', 'outlines', 'world.topo.json'), 'utf8')) as Outlines)

/** Every place lies in its state, or as near to it as it is known; where longitude and latitude are swapped, that is said. */
export const checkCoordinates: Check = (rows) => {
  const states = byId(rows.states)
  return rows.places.rows.flatMap(({ row, value: { state: stateId, longitude, latitude, radius_km, kind } }): Problem[] => {
    const state = states.get(stateId)
    if (!state) return [] // said of the reference
    const km = tolerance.km + (kind === 'country' ? 0 : radius_km)
    if (nearShape(state.iso, [longitude, latitude], km, readWorld())) return []
    const isSwapped = Math.abs(longitude) <= 90 && nearShape(state.iso, [latitude, longitude], km, readWorld())
    return [
      {
        file: 'places.csv',
        row,
        column: isSwapped ? 'longitude' : 'state',
        seen: `the point ${longitude} east, ${latitude} north`,
        wanted: `a point in ${state.name.en}`,
        cure: isSwapped ? 'Longitude and latitude are swapped.' : 'Mend the point or the state.',
      },
    ]
  })
}
