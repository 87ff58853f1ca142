import { expect, test } from 'vitest'
import { overlap, readTimeSpan, spanOf } from './time-span'

test.each([
  ['2005-08-16', '2005-08-16', '2005-08-16'],
  ['2005-08-16T12:00:00Z', '2005-08-16', '2005-08-16'],
  ['2005-08-16T23:30:00.5+06:00', '2005-08-16', '2005-08-16'],
  ['2005', '2005-01-01', '2005-12-31'],
  ['2004-02', '2004-02-01', '2004-02-29'],
  ['2005-01-01/2006-12-31', '2005-01-01', '2006-12-31'],
  ['2005-01-01T/2006-12-31T', '2005-01-01', '2006-12-31'],
  ['2004/2005', '2004-01-01', '2005-12-31'],
  ['2005-01-01/..', '2005-01-01', null],
  ['2005-01-01/', '2005-01-01', null],
  ['../2005-01-01', null, '2005-01-01'],
  ['/2005-01-01T00:00:00Z', null, '2005-01-01'],
  ['../..', null, null],
])('%s is from %s to %s', (written, first, last) => {
  expect(readTimeSpan(written)).toEqual({ first, last })
})

test.each(['', '..', 'now', '2005-13', '2005-02-30', '2005-1-1', '2006/2005', '2004/2005/2006', '2005T', '2005-01-01T25:00:00Z', '2005-01-01T12', '2005-01-01 ', 'XXXX-06-24', '2005~', '-2005', '20050101', '2005-01-01T00:00:00Zjunk', '0x7D5'])('%j is no time', (written) => {
  expect(readTimeSpan(written)).toBeUndefined()
})

test('spans overlap where they share a day, and an open end never stops', () => {
  const may = { first: '2005-05-01', last: '2005-05-31' }
  expect(overlap(may, { first: '2005-05-31', last: null })).toBe(true)
  expect(overlap(may, { first: '2005-06-01', last: null })).toBe(false)
  expect(overlap(may, { first: null, last: '2005-05-01' })).toBe(true)
  expect(overlap(may, { first: null, last: '2005-04-30' })).toBe(false)
  expect(spanOf([may, { first: '1999-01-01', last: null }])).toEqual({ first: '1999-01-01', last: null })
  expect(spanOf([])).toBeNull()
})
