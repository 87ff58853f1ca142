/** What the map shows where states disagree, and why it can be read as neutral. */
export interface PositionNote {
  readonly id: string
  /** Shapes the note concerns, by the ids of the outlines. */
  readonly shapes: readonly string[]
  /** The lines it concerns, as pairs of shapes, and how the map draws them. A shape with itself means a line within it. */
  readonly lines: readonly { readonly between: readonly [string, string]; readonly drawn: 'dashed' | 'solid' | 'not drawn' }[]
  /** One sentence in English. */
  readonly text: string
}

const dashed = (...pairs: readonly (readonly [string, string])[]) => pairs.map((between) => ({ between, drawn: 'dashed' as const }))

/**
 * The notes, in the order of a reader going round the map from the Atlantic eastwards. They describe the drawing and take no side;
 * membership of a body never depends on them.
 */
export const position: readonly PositionNote[] = [
  {
    id: 'general',
    shapes: [],
    lines: [],
    text: 'Outlines and names on this map help the reader to find a place; they express no opinion on the legal status of any territory or on the course of any border.',
  },
  {
    id: 'western-sahara',
    shapes: ['ESH', 'MAR'],
    lines: dashed(['ESH', 'MAR']),
    text: 'Western Sahara, which the United Nations list as a non-self-governing territory, is a shape of its own, and its line with Morocco is dashed.',
  },
  {
    id: 'kosovo',
    shapes: ['XKX', 'SRB'],
    lines: dashed(['SRB', 'XKX']),
    text: 'Kosovo, which some states recognise and others do not, is a shape of its own, and its line with Serbia is dashed.',
  },
  {
    id: 'transnistria',
    shapes: ['MDA'],
    lines: [{ between: ['MDA', 'MDA'], drawn: 'not drawn' }],
    text: 'Transnistria lies within the outline of Moldova, and no line is drawn between them.',
  },
  {
    id: 'crimea',
    shapes: ['UKR', 'RUS'],
    lines: [{ between: ['UKR', 'RUS'], drawn: 'solid' }],
    text: 'Crimea is part of the outline of Ukraine, in keeping with General Assembly resolution 68/262 of 2014, and lines of control on the ground are not drawn.',
  },
  {
    id: 'cyprus',
    shapes: ['CYP'],
    lines: dashed(['CYP', 'CYP']),
    text: 'Cyprus is one shape, and the line that has divided the island since 1974 is dashed.',
  },
  {
    id: 'palestine',
    shapes: ['PSE', 'ISR'],
    lines: dashed(['ISR', 'PSE']),
    text: 'The West Bank and the Gaza Strip form the shape of Palestine, and its lines with Israel are dashed; at this scale the map cannot tell the parts of Jerusalem apart.',
  },
  {
    id: 'golan',
    shapes: ['GOL', 'ISR', 'SYR'],
    lines: dashed(['GOL', 'ISR'], ['GOL', 'SYR'], ['GOL', 'LBN']),
    text: 'The Golan, which Israel has held since 1967, belongs to neither the outline of Israel nor that of Syria here: it is a shape of its own, with dashed lines to both and to Lebanon.',
  },
  {
    id: 'egypt-sudan',
    shapes: ['EGY', 'SDN'],
    lines: dashed(['EGY', 'SDN']),
    text: 'Between about 31° and 37° east, where Egypt and Sudan differ over Hala’ib, Bir Tawil and the salient of Wadi Halfa, their line along the 22nd parallel is dashed; west of that it is solid.',
  },
  {
    id: 'sudan-south-sudan',
    shapes: ['SDN', 'SSD'],
    lines: dashed(['SDN', 'SSD']),
    text: 'The line between Sudan and South Sudan, parts of which, Abyei among them, are still to be agreed, is dashed.',
  },
  {
    id: 'somaliland',
    shapes: ['SOM'],
    lines: [{ between: ['SOM', 'SOM'], drawn: 'not drawn' }],
    text: 'Somaliland lies within the outline of Somalia, and no line is drawn between them.',
  },
  {
    id: 'abkhazia-south-ossetia',
    shapes: ['GEO'],
    lines: [{ between: ['GEO', 'GEO'], drawn: 'not drawn' }],
    text: 'Abkhazia and South Ossetia lie within the outline of Georgia, and no line is drawn between them and the rest of it.',
  },
  {
    id: 'karabakh',
    shapes: ['AZE', 'ARM'],
    lines: [{ between: ['ARM', 'AZE'], drawn: 'solid' }],
    text: 'The whole of Karabakh lies within the outline of Azerbaijan, at whatever date the map is read.',
  },
  {
    id: 'kashmir',
    shapes: ['KAS', 'IND', 'PAK', 'CHN'],
    lines: dashed(['KAS', 'KAS'], ['KAS', 'IND'], ['KAS', 'PAK'], ['CHN', 'KAS']),
    text: 'Jammu and Kashmir in its wide sense, the parts held by India, by Pakistan and by China together, is one shape that belongs to none of them, and the lines around and across it are dashed.',
  },
  {
    id: 'china-india',
    shapes: ['CHN', 'IND'],
    lines: dashed(['CHN', 'IND']),
    text: 'The line between China and India, over which both differ in the west and in the east, is dashed where the control of either ends today.',
  },
  {
    id: 'korea',
    shapes: ['KOR', 'PRK'],
    lines: dashed(['KOR', 'PRK']),
    text: 'The line of the armistice of 1953 between the two Korean states is dashed.',
  },
  {
    id: 'taiwan',
    shapes: ['TWN', 'CHN'],
    lines: [],
    text: 'Taiwan is a shape of its own because the outlines are drawn apart by code, as are Hong Kong and Macao, and this says nothing about its status.',
  },
  {
    id: 'kurils',
    shapes: ['RUS', 'JPN'],
    lines: [],
    text: 'The southern Kuril Islands, which Russia holds and Japan claims, are part of the outline of Russia, and no line is drawn at sea.',
  },
]
