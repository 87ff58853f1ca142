import type { Refusal } from '@/data/filters/parameter'
import { lastOf, readAsking, refusalsOf, sharedKeys, type Asking, type OgcQuestion } from './asking'
import { intersects } from './intersects'
import { itemParameters, type ItemParameterName, type ItemQuery } from './item-parameters'
import type { Collection, Item } from './collection'
import type { Layer } from './layer'
import { columnTypes } from './schemas'
import { overlap } from './time-span'
import { typesFirst } from './types-first'

/** Keys of the standard that features alone take; the time is read for every address. */
const names = (Object.keys(itemParameters) as ItemParameterName[]).filter((name) => name !== 'datetime')

/** Every key that the features of a collection take. */
export const itemKeys = (collection: Collection): readonly string[] => [...sharedKeys, ...names, ...collection.facets, ...columnTypes(collection).keys()]

function readParameters(query: URLSearchParams): { readonly asked: Omit<ItemQuery, 'datetime'>; readonly refusals: readonly Refusal[] } {
  const read = names.map((name) => {
    const { none, read: parse, accepted } = itemParameters[name]
    const written = lastOf(query, name)
    const value = written === '' ? none : parse(written)
    return { name, value: value === undefined ? none : value, refusals: value === undefined ? [{ key: name, value: written, accepted }] : [] }
  })
  return { asked: Object.fromEntries(read.map(({ name, value }) => [name, value])) as unknown as ItemQuery, refusals: read.flatMap(({ refusals }) => refusals) }
}

interface Wanted {
  readonly name: string
  readonly value: string | number
}

/** `column=value`: exactly that value. */
function readColumns(query: URLSearchParams, collection: Collection): { readonly wanted: readonly Wanted[]; readonly refusals: readonly Refusal[] } {
  const read = [...columnTypes(collection)].flatMap(([name, type]): { wanted: Wanted; refusals: Refusal[] }[] => {
    const written = lastOf(query, name)
    if (written === '') return []
    if (type === 'string') return [{ wanted: { name, value: written }, refusals: [] }]
    const value = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(written) ? Number(written) : NaN
    return [{ wanted: { name, value }, refusals: Number.isFinite(value) ? [] : [{ key: name, value: written, accepted: 'a number' }] }]
  })
  return { wanted: read.map(({ wanted }) => wanted), refusals: read.flatMap(({ refusals }) => refusals) }
}

export interface ReadItems {
  readonly asking: Asking
  readonly asked: Omit<ItemQuery, 'datetime'>
  readonly refusals: readonly Refusal[]
  readonly keys: readonly string[]
  /** All that the query leaves, those that show the columns' types first. */
  readonly left: () => readonly Item[]
}

/** Reads a question for the features of a layer. Never throws. */
export function readItems(layer: Layer, question: OgcQuestion): ReadItems {
  const { collection, report } = layer
  const asking = readAsking(question, report, collection.facets)
  const { asked, refusals } = readParameters(question.query)
  const { wanted, refusals: columnRefusals } = readColumns(question.query, collection)
  const keys = itemKeys(collection)
  const { bbox } = asked
  const { during } = asking
  return {
    asking,
    asked,
    keys,
    refusals: [...refusalsOf(asking, keys), ...refusals, ...columnRefusals],
    left: () =>
      typesFirst(collection.items(asking)).filter(
        (item) =>
          (bbox === null || intersects(item.geometry, bbox)) &&
          (during === null || collection.isOfItsTime || item.times.some((time) => overlap(time, during))) &&
          wanted.every(({ name, value }) => item.properties[name] === value),
      ),
  }
}

/** Reads a question for one feature: nothing narrows, but what is said of it may depend on the time. */
export function readItem({ collection, report }: Layer, question: OgcQuestion): { readonly asking: Asking; readonly refusals: readonly Refusal[]; readonly keys: readonly string[]; readonly all: () => readonly Item[] } {
  const asking = readAsking(question, report)
  return { asking, keys: sharedKeys, refusals: refusalsOf(asking, sharedKeys), all: () => collection.items(asking) }
}
