import type { Item } from './collection'

/** GDAL and QGIS guess the type of each column from so many features at the beginning. */
export const looksAt = 10

/** How much of a column's type a value tells: nothing, a narrow type, or a wide one that takes the narrow along. */
function widthOf(value: string | number | null | undefined): 0 | 1 | 2 {
  if (value === null || value === undefined) return 0
  if (typeof value === 'number') return Number.isInteger(value) ? 1 : 2
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 1 : 2
}

/**
 * The items in their order, but with some taken forward where the first few would not show the type of every column: a
 * column that is empty there, or holds only whole numbers or only full dates, while others have more.
 */
export function typesFirst<Some extends Pick<Item, 'properties'>>(items: readonly Some[]): readonly Some[] {
  const names = Object.keys(items[0]?.properties ?? {})
  const widest = new Map(names.map((name) => [name, Math.max(...items.map(({ properties }) => widthOf(properties[name])))]))
  const shownBy = ({ properties }: Some, open: readonly string[]) => open.filter((name) => widthOf(properties[name]) === widest.get(name))
  const without = (open: readonly string[], shown: readonly string[]) => open.filter((name) => !shown.includes(name))

  if (items.slice(0, looksAt).reduce((open, item) => without(open, shownBy(item, open)), names).length === 0) return items
  const taken = new Set<Some>()
  for (let open = names; open.length > 0 && taken.size < looksAt; ) {
    const best = items.reduce((a, b) => (shownBy(b, open).length > shownBy(a, open).length ? b : a))
    taken.add(best)
    open = without(open, shownBy(best, open))
  }
  return [...items.filter((item) => taken.has(item)), ...items.filter((item) => !taken.has(item))]
}
