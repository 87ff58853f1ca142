import type { NameRoom } from '@/data/queries/timeline/marks-of'

/** Narrowest that lanes are packed, in rem: a screen of 75 rem less the names beside the lanes. On narrower screens each mark has a row of its own. */
const axisRem = 56

/** Room for the names, for the letters of 0.875 rem that marks are named in: the widest average of our languages, and a target of 44 px. */
export const nameRoom: NameRoom = { letter: 0.47 / axisRem, most: 44, least: 2.75 / axisRem }
