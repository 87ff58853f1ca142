import type { Language } from '@/data/languages'
import { readWhen } from '@/data/model/when'

/** How exact a date is: the coarser of its ends. */
export type Precision = 'day' | 'month' | 'year'

const partsOf = (edtf: string) => {
  const { from, to } = readWhen(edtf)
  return [from, to].filter((part) => part !== null && part !== undefined)
}

/** How exact a date (EDTF) is. @throws RangeError where it is none. */
export function precisionOf(edtf: string): Precision {
  const parts = partsOf(edtf)
  if (parts.every(({ day }) => day !== undefined)) return 'day'
  return parts.every(({ month }) => month !== undefined) ? 'month' : 'year'
}

/** The same in words, with what else there is to know: no year, one end open, marked as uncertain. */
export function sayPrecision(edtf: string | null, words: Language['phrases']['downloads']['precision']): string {
  if (edtf === null) return words.none
  const parts = partsOf(edtf)
  return [
    words[precisionOf(edtf)],
    ...(readWhen(edtf).hasYear ? [] : [words.undated]),
    ...(edtf.includes('..') ? [words.open] : []),
    ...(parts.some(({ isAbout, isUncertain }) => isAbout || isUncertain) ? [words.hedged] : []),
  ].join('; ')
}
