import { dateOf } from '@/data/queries/reading'
import type { SpokenWhen } from '@/data/queries/spoken-report'
import type { Facet } from './facet'

/** A span of years, both ends included, either end open; with or without the events that have no year. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
  readonly withUndated: boolean
}

const accepted = 'years such as 2008, 2004-2011, -2003 or 2009-'
const pattern = /^(?:(\d{1,4})|(\d{1,4})?-(\d{1,4})?)$/

function readSpan(written: string): Pick<Years, 'from' | 'to'> | null {
  const match = written === '-' ? null : pattern.exec(written.replace(/[–—]/g, '-').replace(/\s/g, ''))
  if (!match) return null
  const [, single, first, last] = match
  const from = single ?? first
  const to = single ?? last
  if (from !== undefined && to !== undefined && Number(from) > Number(to)) return null
  return { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) }
}

/** The span as the address spells it: `2008`, `2004-2011`, `-2003`, `2009-`, or nothing. */
export const writeSpan = ({ from, to }: Pick<Years, 'from' | 'to'>): string => (from === null && to === null ? '' : from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`)

const yearOf = (day: string) => Number(day.slice(0, 4))

/** True where a date overlaps the years; of one without a year, whether such are wanted. */
export function isInYears({ from, to, withUndated }: Years, date: SpokenWhen | null): boolean {
  if (from === null && to === null) return true
  if (!date?.hasYear) return withUndated
  return (to === null || date.first === null || yearOf(date.first) <= to) && (from === null || date.last === null || yearOf(date.last) >= from)
}

/** Events whose time overlaps the years. Those without a year are left out unless `undated=1`, and counted apart. */
export const years: Facet<Years> = {
  keys: ['years', 'undated'],
  none: { from: null, to: null, withUndated: false },
  parse: (read) => {
    const written = read('years') ?? ''
    const undated = read('undated') ?? ''
    const span = written === '' ? null : readSpan(written)
    const isChosen = span !== null
    return {
      value: { from: span?.from ?? null, to: span?.to ?? null, withUndated: isChosen && undated === '1' },
      refusals: [
        ...(written !== '' && !isChosen ? [{ key: 'years', value: written, accepted }] : []),
        ...(undated !== '' && undated !== '1' ? [{ key: 'undated', value: undated, accepted: ['1'] }] : []),
      ],
    }
  },
  write: (value) => {
    const span = writeSpan(value)
    return span === '' ? [] : [['years', span], ...(value.withUndated ? [['undated', '1'] as const] : [])]
  },
  leaves: (value, event, reading) => isInYears(value, dateOf(event, reading)),
}
