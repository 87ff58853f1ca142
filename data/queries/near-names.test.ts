import { expect, test } from 'vitest'
import { fold, hasEveryWord } from './fold'
import { nearNames, slipsBetween } from './near-names'

test.each([
  ['almaty', 'almaty', 0],
  ['almatyy', 'almaty', 1],
  ['almtay', 'almaty', 1],
  ['', 'abc', 3],
])('%s and %s are %i slips apart', (a, b, slips) => expect(slipsBetween(a, b)).toBe(slips))

test('the nearest known name comes first, and a far one not at all', () => {
  expect(nearNames('almatyy', ['astana', 'almaty', 'aktau'])).toEqual(['almaty'])
  expect(nearNames('xyzzy', ['astana', 'almaty'])).toEqual([])
})

test.each([
  ['Öskemen', 'oskemen'],
  ['Усть-Каменогорск', 'усть каменогорск'],
  ['Aşgabat', 'asgabat'],
  ['Артём', 'артем'],
])('%s is compared as %s', (written, compared) => expect(fold(written)).toBe(compared))

test('every word must begin a word of the line, in any order', () => {
  expect(hasEveryWord('seminar oskemen 2008', 'ÖSK sem')).toBe(true)
  expect(hasEveryWord('seminar oskemen 2008', 'kemen')).toBe(false)
})
