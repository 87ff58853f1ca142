import { describe, expect, it } from 'vitest'
import { feature } from 'topojson-client'
import { outlines, type Outlines } from './outlines'
import { shapeAt } from './shape-at'
import { toy } from './toy'

const linesOf = (made: Outlines, id: string) => {
  const lines = made.objects.borders.geometries.find((geometry) => geometry.id === id)
  return lines?.type === 'MultiLineString' ? feature(made, lines).geometry.coordinates : []
}

const idsOf = (made: Outlines) => made.objects.countries.geometries.map(({ id }) => id)

describe('outlines from another source', () => {
  it('have the shapes of that source and no others', () => {
    const made = outlines(toy)
    expect(idsOf(made)).toEqual(['AAA', 'BBB', 'CCC'])
    expect(shapeAt([5, 5], made)).toBe('AAA')
    expect(shapeAt([25, 5], made)).toBe('CCC')
    expect(shapeAt([35, 5], made)).toBeNull()
  })

  it('dash a disputed border inside its window only, whichever way round the pair is named', () => {
    const made = outlines(toy)
    expect(linesOf(made, 'disputed')).toEqual([[[10, 5], [10, 10]].toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0))])
    expect(linesOf(made, 'solid').flat()).toEqual(expect.arrayContaining([[10, 0], [10, 5], [20, 0], [20, 10]]))
    expect(linesOf(made, 'solid').flat()).not.toContainEqual([10, 10])
  })

  it('draw no border between merged shapes', () => {
    const made = outlines({ ...toy, disputed: [], merges: [{ into: 'BBB', from: ['CCC'] }] })
    expect(idsOf(made)).toEqual(['AAA', 'BBB'])
    expect(shapeAt([25, 5], made)).toBe('BBB')
    expect(linesOf(made, 'solid').flat().map(([longitude]) => longitude)).toEqual([10, 10, 10])
  })

  it('keep a disputed line through a merged shape', () => {
    const made = outlines({ ...toy, merges: [{ into: 'AAA', from: ['BBB'] }], disputed: [{ between: ['AAA', 'BBB'] }] })
    expect(linesOf(made, 'disputed').flat().map(([longitude]) => longitude)).toEqual([10, 10, 10])
  })

  it('split a part off along a line, whose new border neighbours share', () => {
    const made = outlines({ ...toy, splits: [{ from: 'CCC', id: 'DDD', line: [[20.1, 5.1], [23, 8], [27, 2], [29.9, 4.9]], holding: [25, 9] }] })
    expect(shapeAt([25, 9], made)).toBe('DDD')
    expect(shapeAt([27, 3], made)).toBe('DDD')
    expect(shapeAt([23, 7], made)).toBe('CCC')
    expect(shapeAt([25, 1], made)).toBe('CCC')
    expect(linesOf(made, 'solid').flat()).toContainEqual([27, 2])
    expect(linesOf(made, 'solid').flat()).not.toContainEqual([20.1, 5.1])
  })

  it('refuse a source that does not hold what it says', () => {
    const line = [[20, 5], [30, 5]] as const
    expect(() => outlines({ ...toy, object: 'seas' })).toThrow('The source has no collection "seas"; it has lands.')
    expect(() => outlines({ ...toy, merges: [{ into: 'AAA', from: ['ZZZ'] }] })).toThrow('ZZZ cannot be merged: the source has no such shape.')
    expect(() => outlines({ ...toy, splits: [{ from: 'ZZZ', id: 'DDD', line, holding: [25, 8] }] })).toThrow('DDD cannot be split off ZZZ: the source has no such shape.')
    expect(() => outlines({ ...toy, splits: [{ from: 'CCC', id: 'DDD', line, holding: [5, 8] }] })).toThrow('DDD cannot be split off CCC: 5, 8 lies outside it.')
  })
})
