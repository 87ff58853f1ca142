/** One end of a `When` as it is written: only the parts that are known. */
export interface WhenPart {
  readonly year?: number
  /** 1–12 */
  readonly month?: number
  /** 1–31 */
  readonly day?: number
  /** Marked `~`: about. */
  readonly isAbout: boolean
  /** Marked `?`: perhaps. */
  readonly isUncertain: boolean
}

/**
 * A date as exact as its source and no more, and always an interval: "March 1976" and "14 March 1976"
 * answer the same questions.
 */
export interface When {
  /** As written, Extended Date/Time Format (ISO 8601-2), e.g. `2005-08`, `XXXX-06-24/XXXX-06-26`, `2004-01-01/..`. */
  readonly edtf: string
  /** First and last day it may cover, as full ISO dates; null where that end is open or the year unknown. */
  readonly first: string | null
  readonly last: string | null
  /** False where the source gives no year. */
  readonly hasYear: boolean
  /** Null where that end is open (`..`). */
  readonly from: WhenPart | null
  /** Absent where the date is a single one, null where its end is open. */
  readonly to?: WhenPart | null
}

const partPattern = /^(XXXX|\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/

/** The known parts of one written end; undefined where it is not of the forms that Dateline can put into words. */
function readPart(written: string): WhenPart | undefined {
  const [, year, month, day, mark] = partPattern.exec(written) ?? []
  if (!year) return undefined
  return {
    ...(year !== 'XXXX' && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    isAbout: mark === '~' || mark === '%',
    isUncertain: mark === '?' || mark === '%',
  }
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0')

/** Days of a month; a year that is not given may be a leap year. */
function daysIn(month: number, year = 2000): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

const isInCalendar = ({ year, month, day }: WhenPart) => month === undefined || (month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(month, year))))

/** First and last day that a written end may mean, as full ISO dates. */
function daysOf({ year = 0, month, day }: WhenPart): readonly [first: string, last: string] {
  const iso = (m: number, d: number) => `${pad(year, 4)}-${pad(m, 2)}-${pad(d, 2)}`
  return [iso(month ?? 1, day ?? 1), iso(month ?? 12, day ?? daysIn(month ?? 12, year))]
}

/**
 * Reads an EDTF date. The forms taken are a day, month or year, with `~`, `?` or `%` behind it, the same with the
 * year unspecified (`XXXX-06-24`), and an interval of two of them or with one end open (`..`): all that Dateline can
 * put into words. (The `edtf` package reads more, but takes 29 February in every year and refuses an interval of one day.)
 * @throws RangeError in words where the text is no date, an impossible one, or an interval that ends before it starts.
 * @see https://www.loc.gov/standards/datetime/
 */
export function readWhen(edtf: string): When {
  const ends = edtf.split('/')
  const [from, to] = ends.map((end) => (end === '..' && ends.length === 2 ? null : readPart(end)))
  if (from === undefined || ends.length > 2 || (ends.length === 2 && to === undefined) || (from === null && to === null))
    throw new RangeError('a date such as 2005-08-16, 2005-08, 2005, XXXX-06-24, 2005-08~ or 2004-01-01/2004-06 (EDTF)')
  for (const part of [from, to]) if (part && !isInCalendar(part)) throw new RangeError('a day that is in the calendar')

  const [first, firstEnds] = from ? daysOf(from) : [null, null]
  const last = to === undefined ? firstEnds : to ? daysOf(to)[1] : null
  if (first !== null && last !== null && last < first) throw new RangeError('an end that is not before the start')
  const hasYear = [from, to].some((part) => part?.year !== undefined)
  return { edtf, first: hasYear ? first : null, last: hasYear ? last : null, hasYear, from, ...(to !== undefined && { to }) }
}
