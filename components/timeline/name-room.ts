import type { NameRoom } from '@/data/queries/timeline/marks-of'

/** Narrowest that lanes are packed, in rem: a screen of 75 rem less the names beside the lanes. On narrower screens each mark has a row of its own. */
const axisRem = 56

/** Room for the names: the widest average of our languages (short names in Kazakh capitals), a target of 44 px, and the sheet before an act. Only a name longer than the axis itself is cut. */
export const nameRoom: NameRoom = { letter: 0.62 / axisRem, most: Infinity, least: 2.75 / axisRem, sign: 1 / axisRem }
