import type { EnglishPhrases } from '@/data/languages/en'
import type { Box } from './view'

/** Their words stand with the languages. */
type BorderNoteId = keyof EnglishPhrases['borders']['notes']

/** What the map shows where states disagree, and why it can be read as neutral. */
export interface PositionNote {
  readonly id: BorderNoteId
  /** Shapes the note concerns, by the ids of the outlines. */
  readonly shapes: readonly string[]
  /** The lines it concerns, as pairs of shapes, and how the map draws them. A shape with itself means a line within it. */
  readonly lines: readonly { readonly between: readonly [string, string]; readonly drawn: 'dashed' | 'solid' | 'not drawn' }[]
  /** Where it is on the map, in degrees: the lines, or what has none. */
  readonly near: Box
}

const dashed = (...pairs: readonly (readonly [string, string])[]) => pairs.map((between) => ({ between, drawn: 'dashed' as const }))

/**
 * The notes, in the order of a reader going round the map from the Atlantic eastwards. They describe the drawing and take no side;
 * membership of a body never depends on them.
 */
export const position: readonly PositionNote[] = [
  {
    id: 'western-sahara',
    shapes: ['ESH', 'MAR'],
    lines: dashed(['ESH', 'MAR']),
    near: { west: -17.2, south: 20.7, east: -8.6, north: 27.7 },
  },
  {
    id: 'kosovo',
    shapes: ['XKX', 'SRB'],
    lines: dashed(['SRB', 'XKX']),
    near: { west: 20, south: 41.8, east: 21.9, north: 43.3 },
  },
  {
    id: 'transnistria',
    shapes: ['MDA'],
    lines: [{ between: ['MDA', 'MDA'], drawn: 'not drawn' }],
    near: { west: 28.9, south: 46.3, east: 30.2, north: 48.2 },
  },
  {
    id: 'crimea',
    shapes: ['UKR', 'RUS'],
    lines: [{ between: ['UKR', 'RUS'], drawn: 'solid' }],
    near: { west: 32.4, south: 44.3, east: 36.7, north: 46.3 },
  },
  {
    id: 'cyprus',
    shapes: ['CYP'],
    lines: dashed(['CYP', 'CYP']),
    near: { west: 32.2, south: 34.5, east: 34.6, north: 35.8 },
  },
  {
    id: 'palestine',
    shapes: ['PSE', 'ISR'],
    lines: dashed(['ISR', 'PSE']),
    near: { west: 34.2, south: 31.2, east: 35.6, north: 32.6 },
  },
  {
    id: 'golan',
    shapes: ['GOL', 'ISR', 'SYR'],
    lines: dashed(['GOL', 'ISR'], ['GOL', 'SYR'], ['GOL', 'LBN']),
    near: { west: 35.5, south: 32.6, east: 36, north: 33.5 },
  },
  {
    id: 'egypt-sudan',
    shapes: ['EGY', 'SDN'],
    lines: dashed(['EGY', 'SDN']),
    near: { west: 31, south: 21.9, east: 37, north: 22.3 },
  },
  {
    id: 'sudan-south-sudan',
    shapes: ['SDN', 'SSD'],
    lines: dashed(['SDN', 'SSD']),
    near: { west: 23.7, south: 8.6, east: 34.3, north: 12.4 },
  },
  {
    id: 'somaliland',
    shapes: ['SOM'],
    lines: [{ between: ['SOM', 'SOM'], drawn: 'not drawn' }],
    near: { west: 42.6, south: 7.9, east: 49.1, north: 11.6 },
  },
  {
    id: 'abkhazia-south-ossetia',
    shapes: ['GEO'],
    lines: [{ between: ['GEO', 'GEO'], drawn: 'not drawn' }],
    near: { west: 40, south: 41.9, east: 45, north: 43.7 },
  },
  {
    id: 'karabakh',
    shapes: ['AZE', 'ARM'],
    lines: [{ between: ['ARM', 'AZE'], drawn: 'solid' }],
    near: { west: 45.5, south: 38.8, east: 47.7, north: 40.7 },
  },
  {
    id: 'kashmir',
    shapes: ['KAS', 'IND', 'PAK', 'CHN'],
    lines: dashed(['KAS', 'KAS'], ['KAS', 'IND'], ['KAS', 'PAK'], ['CHN', 'KAS']),
    near: { west: 72.4, south: 32.2, east: 80.5, north: 37.2 },
  },
  {
    id: 'china-india',
    shapes: ['CHN', 'IND'],
    lines: dashed(['CHN', 'IND']),
    near: { west: 78.3, south: 26.6, east: 97.5, north: 33 },
  },
  {
    id: 'korea',
    shapes: ['KOR', 'PRK'],
    lines: dashed(['KOR', 'PRK']),
    near: { west: 126, south: 37.6, east: 128.8, north: 38.8 },
  },
  {
    id: 'taiwan',
    shapes: ['TWN', 'CHN'],
    lines: [],
    near: { west: 118, south: 21.8, east: 122.1, north: 26.4 },
  },
  {
    id: 'kurils',
    shapes: ['RUS', 'JPN'],
    lines: [],
    near: { west: 145.3, south: 43.3, east: 149, north: 45.7 },
  },
]
