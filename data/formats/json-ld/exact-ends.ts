import { readWhen, type WhenPart } from '@/data/model/when'

const pad = (number: number, digits: number) => String(number).padStart(digits, '0')

/** A year, month or day as ISO 8601 writes it; undefined where the year is not known, or the source was not certain: schema.org has no words for either. */
function exact(part: WhenPart | null | undefined): string | undefined {
  if (!part || part.year === undefined || part.isAbout || part.isUncertain) return undefined
  return [pad(part.year, 4), ...[part.month, part.day].flatMap((number) => (number === undefined ? [] : pad(number, 2)))].join('-')
}

/**
 * Start and end of a date (EDTF) as exact as they are known, such as `2005-08`, and no further. A single date has no end:
 * "in August 2005" does not say how long.
 * @throws RangeError where it is no date.
 */
export function exactEnds(edtf: string): { readonly start?: string; readonly end?: string } {
  const { from, to } = readWhen(edtf)
  const start = exact(from)
  const end = exact(to)
  return { ...(start && { start }), ...(end && { end }) }
}
