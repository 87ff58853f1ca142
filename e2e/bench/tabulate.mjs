import { columns } from '../support/columns.mjs'
import { median } from './median.mjs'
import { rows } from './wanted.mjs'

/** @typedef {readonly Record<string, number>[]} Rounds */

/**
 * The table of all that was measured, and the names of the rows that miss what is wanted.
 * @param {Rounds} atlas
 * @param {Rounds} floor
 */
export function tabulate(atlas, floor) {
  /** @type {string[]} */
  const missed = []
  const lines = rows.map(({ key, name, digits, isCompared, base: baseKey = key, most, least, mostRatio }) => {
    const here = atlas.flatMap((round) => round[key] ?? [])
    const there = floor.flatMap((round) => round[baseKey] ?? [])
    const [middle, base] = [median(here), median(there)]
    const ratio = isCompared && middle !== undefined && base ? middle / base : undefined
    const isMissed = (most !== undefined && !((middle ?? Infinity) <= most)) || (least !== undefined && !((middle ?? 0) >= least)) || (mostRatio !== undefined && !((ratio ?? Infinity) <= mostRatio))
    if (isMissed) missed.push(name)
    const say = (/** @type {number | undefined} */ value) => value?.toFixed(digits) ?? '–'
    const spread = here.length ? `${say(Math.min(...here))}–${say(Math.max(...here))}` : '–'
    const wanted = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : mostRatio ? `ratio ≤ ${mostRatio}` : ''
    return [name, say(middle), spread, say(base), ratio?.toFixed(2) ?? '', wanted, wanted && (isMissed ? 'missed' : 'met')]
  })
  return { table: columns([['', 'atlas', 'from–to', 'floor', 'ratio', 'wanted', ''], ...lines]), missed }
}
