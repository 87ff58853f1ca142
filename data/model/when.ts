import parseEdtf from 'edtf'

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

const isoDay = (time: number): string | null => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null)

/**
 * Reads an EDTF date. The forms taken are a day, month or year, with `~`, `?` or `%` behind it, the same with the
 * year unspecified (`XXXX-06-24`), and an interval of two of them or with one end open (`..`).
 * @throws RangeError in words where the text is no date, an impossible one, or an interval that ends before it starts.
 * @see https://www.loc.gov/standards/datetime/
 */
export function readWhen(edtf: string): When {
  const ends = edtf.split('/')
  const [from, to] = ends.map((end) => (end === '..' ? null : readPart(end)))
  if (from === undefined || (ends.length > 1 && to === undefined) || ends.length > 2 || edtf === '..' || edtf === '../..')
    throw new RangeError('a date such as 2005-08-16, 2005-08, 2005, XXXX-06-24, 2005-08~ or 2004-01-01/2004-06 (EDTF)')
  const bounds = readBounds(edtf)
  const hasYear = [from, to].some((part) => part?.year !== undefined)
  if (!hasYear && ends.length === 2 && from && to && (from.month ?? 0) * 100 + (from.day ?? 0) > (to.month ?? 0) * 100 + (to.day ?? 0))
    throw new RangeError('an end that is not before the start')
  return {
    edtf,
    first: hasYear && from !== null ? isoDay(bounds.min) : null,
    last: hasYear && to !== null ? isoDay(bounds.max) : null,
    hasYear,
    from,
    ...(to !== undefined && { to }),
  }
}

function readBounds(edtf: string): { min: number; max: number } {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    // The library says "invalid upper bound" for an end before its start and a syntax error for a day that is not in the calendar.
    const isReversed = error instanceof Error && /upper bound|lower bound/.test(error.message)
    throw new RangeError(isReversed ? 'an end that is not before the start' : 'a day that is in the calendar')
  }
}
