import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNewerNode } from '@/e2e/support/newer-node.mjs'
import { readWhen } from './when'

const pad = (n: number, digits = 2) => String(n).padStart(digits, '0')
const day = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test('a day begins and ends on itself, in every time zone', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const when = readWhen(iso)
      expect([when.first, when.last, when.hasYear]).toEqual([iso, iso, true])
    }),
  )
})

test('a month overlaps each of its days, and a year each of its months', () => {
  fc.assert(
    fc.property(day, (iso) => {
      for (const edtf of [iso.slice(0, 7), iso.slice(0, 4)]) {
        const when = readWhen(edtf)
        expect(when.first! <= iso && iso <= when.last!).toBe(true)
      }
    }),
  )
})

test('an interval covers exactly its two ends, whichever way they were drawn', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, last] = [a, b].sort()
      expect(readWhen(`${first}/${last}`)).toMatchObject({ first, last })
      if (first !== last) expect(() => readWhen(`${last}/${first}`)).toThrow('an end that is not before the start')
    }),
  )
})

test('only the parts that are written are known', () => {
  expect(readWhen('2005-08').from).toEqual({ year: 2005, month: 8, isAbout: false, isUncertain: false })
  expect(readWhen('2007-03~').from).toEqual({ year: 2007, month: 3, isAbout: true, isUncertain: false })
  expect(readWhen('1999?').from).toEqual({ year: 1999, isAbout: false, isUncertain: true })
  expect(readWhen('1999%').from).toEqual({ year: 1999, isAbout: true, isUncertain: true })
})

test('a date without a year has no place in time', () => {
  expect(readWhen('XXXX-06-24/XXXX-06-26')).toMatchObject({ first: null, last: null, hasYear: false })
  expect(() => readWhen('XXXX-06-26/XXXX-06-24')).toThrow('an end that is not before the start')
})

test('an open end is open', () => {
  expect(readWhen('2004-01-01/..')).toMatchObject({ first: '2004-01-01', last: null, hasYear: true, to: null })
  expect(readWhen('../2005')).toMatchObject({ first: null, last: '2005-12-31', hasYear: true, from: null })
})

test.each(['2005-13', '2005-02-30', '2005-00-10'])('%s is refused since no calendar has it', (edtf) => {
  expect(() => readWhen(edtf)).toThrow('a day that is in the calendar')
})

test.each(['', '..', '../..', 'summer 2005', '12.06.2005', '2005-8', '2005/2006/2007', '2005-21', '[2005,2006]', '20XX'])('"%s" is refused with the forms that are taken', (edtf) => {
  expect(() => readWhen(edtf)).toThrow(RangeError)
})

test('29 February is there in leap years only', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), (year) => {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      const read = () => readWhen(`${pad(year, 4)}-02-29`)
      if (isLeap) expect(read().last).toBe(`${year}-02-29`)
      else expect(read).toThrow(RangeError)
    }),
  )
})

test.skipIf(!isNewerNode)('what the edtf package can read too, it reads alike', async () => {
  const { default: edtf } = await import('edtf')
  const written = fc.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?')).map(([iso, length, mark]) => iso.slice(0, length) + mark)
  fc.assert(
    fc.property(written, (date) => {
      const { min, max } = edtf(date)
      const when = readWhen(date)
      expect([when.first, when.last]).toEqual([min, max].map((time) => new Date(time).toISOString().slice(0, 10)))
    }),
  )
})
