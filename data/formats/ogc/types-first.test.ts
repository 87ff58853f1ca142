import { expect, test } from 'vitest'
import { collections } from './index'
import { askOgc, libraryOf, slugs, type Arrived } from './any-library'
import { looksAt, typesFirst } from './types-first'

const row = (properties: Record<string, string | number | null>) => ({ properties })

test('a row is taken forward that alone shows a column’s type, and the rest stay in order', () => {
  const plain = Array.from({ length: 30 }, (_, index) => row({ id: `e${index}`, km: 5, day: '2005-01-01', note: null }))
  const items = plain.with(20, row({ id: 'real', km: 0.5, day: '2005-01-01', note: null })).with(25, row({ id: 'text', km: 5, day: '2005', note: 'x' }))
  const ids = typesFirst(items).map(({ properties }) => properties.id)
  expect(ids.slice(0, looksAt)).toEqual(expect.arrayContaining(['real', 'text']))
  expect(ids.filter((id) => `${id}`.startsWith('e'))).toEqual(items.map(({ properties }) => properties.id).filter((id) => `${id}`.startsWith('e')))
  expect(new Set(ids).size).toBe(items.length)
})

test('where the first rows show everything, nothing moves', () => {
  const items = Array.from({ length: 30 }, (_, index) => row({ id: `e${index}`, note: 'x' }))
  expect(typesFirst(items)).toBe(items)
  expect(typesFirst([])).toEqual([])
})

/** GDAL's guess from some features. */
function typesOf({ features }: Arrived): Record<string, string> {
  const kindOf = (value: string | number) => (typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'real') : /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text')
  const types: Record<string, string> = {}
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties)) {
      if (value === null) continue
      const kind = kindOf(value)
      types[name] = types[name] === undefined || types[name] === kind ? kind : kind === 'text' || types[name] === 'text' ? 'text' : kind === 'real' || types[name] === 'real' ? 'real' : 'text'
    }
  return types
}

for (const slug of slugs)
  test.each(collections.map(({ name }) => name))(`the first page of ${slug}’s %s shows every column’s type, in every language and reading`, (name) => {
    for (const query of ['', 'lang=ru', 'lang=kk', 'claims=report', 'claims=report&lang=kk']) {
      const first = askOgc(`collections/${name}/items`, `${query}&limit=${looksAt}`, { library: libraryOf(slug) }).json!
      const whole = askOgc(`collections/${name}/items`, `${query}&limit=1000`, { library: libraryOf(slug) }).json!
      expect(typesOf(first), query).toEqual(typesOf(whole))
    }
  }, 60_000)
