import type { Dated } from '@/data/queries/belonging'
import { pageBounds } from '../api/paging'
import { readBoxes, type Box } from './box'
import { readTimeSpan } from './time-span'

/** A key of the standard: how it is read, and how it is described. */
interface ItemParameter<Value> {
  /** What stands for its absence. */
  readonly none: Value
  /** Undefined where it cannot be used. */
  readonly read: (written: string) => Value | undefined
  /** Its form in words. */
  readonly accepted: string
  readonly about: string
  /** As OpenAPI has it. */
  readonly schema: object
}

const { limit: limits, offset: offsets } = pageBounds

const whole = ({ least, most }: { readonly least: number; readonly most: number }, isCut: boolean) => (written: string) => {
  const value = /^\d{1,15}$/.test(written) ? Number(written) : NaN
  return value >= least && (isCut || value <= most) ? Math.min(value, most) : undefined
}

const bbox: ItemParameter<readonly Box[] | null> = {
  none: null,
  read: readBoxes,
  accepted: 'west,south,east,north in degrees, or six numbers with heights; longitudes from -180 to 180, latitudes from -90 to 90; west beyond east goes across the antimeridian',
  about: 'Only features with a point in this box: west, south, east, north in degrees (WGS 84). West beyond east goes across the antimeridian. With six numbers the heights are passed over.',
  // GDAL and others look for minItems and maxItems beside the two forms.
  schema: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 6, oneOf: [{ minItems: 4, maxItems: 4 }, { minItems: 6, maxItems: 6 }] },
}

const datetime: ItemParameter<Dated | null> = {
  none: null,
  read: readTimeSpan,
  accepted: 'a time such as 2005-08-16, 2005-08-16T12:00:00Z, 2005, 2004-01-01/2005-12-31, 2004-01-01/.. or ../2005-12-31',
  about: 'Only features whose time has a day in common with this one: an instant, or an interval whose ends may be open (.. or nothing). A year or a month will do. What has no year is left out.',
  schema: { type: 'string' },
}

const limit: ItemParameter<number> = {
  none: limits.usual,
  // More than there may be is no error: there are just not more.
  read: whole(limits, true),
  accepted: `a whole number from ${limits.least}; more than ${limits.most} are never given at once`,
  about: `How many at most, ${limits.usual} where nothing is said.`,
  schema: { type: 'integer', minimum: limits.least, maximum: limits.most, default: limits.usual },
}

const offset: ItemParameter<number> = {
  none: offsets.usual,
  read: whole(offsets, false),
  accepted: `a whole number from ${offsets.least} to ${offsets.most}`,
  about: 'How many to pass over.',
  schema: { type: 'integer', minimum: offsets.least, maximum: offsets.most, default: offsets.usual },
}

/** THE LIST of the standard's keys for features. @see https://docs.ogc.org/is/17-069r4/17-069r4.html#_items_ */
export const itemParameters = { bbox, datetime, limit, offset } as const

type ValueOf<P> = P extends ItemParameter<infer Value> ? Value : never

export type ItemParameterName = keyof typeof itemParameters

/** What the standard's keys ask for. */
export type ItemQuery = { readonly [name in ItemParameterName]: ValueOf<(typeof itemParameters)[name]> }
