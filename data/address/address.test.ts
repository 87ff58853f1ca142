import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReport } from '@/data/queries/any-report'
import { anyAddress } from './any-address'
import { addressQuery } from './href'
import { eachParameter, plainAddress } from './parameters'
import { parseAddress } from './parse'

const reportAndAddress = anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address })))

test('what is written is read again, whole and without complaint', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const read = parseAddress(new URLSearchParams(addressQuery(address)), report)
      expect(read.address).toEqual(address)
      expect(read.refusals).toEqual([])
    }),
  )
})

test('one state has one address: reading and writing again changes nothing', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const written = addressQuery(address)
      expect(addressQuery(parseAddress(new URLSearchParams(written), report).address)).toBe(written)
    }),
  )
})

test('junk never breaks an address: it is left out and named', () => {
  const junk = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...eachParameter.flatMap(([, { keys }]) => keys)), fc.string()), fc.oneof(fc.string(), fc.constantFrom('2011-2004', '%00', '🦊', '-', '999999', 'null', '1e309'))))
  fc.assert(
    fc.property(anyReport, junk, (report, entries) => {
      const { address, refusals } = parseAddress(new URLSearchParams(entries), report)
      expect(addressQuery(parseAddress(new URLSearchParams(addressQuery(address)), report).address)).toBe(addressQuery(address))
      for (const { key } of refusals) expect(entries.map(([name]) => new URLSearchParams([[name, '']]).keys().next().value)).toContain(key)
    }),
  )
})

test('nothing said is the whole report, and has no query', () => {
  expect(addressQuery(plainAddress)).toBe('')
})

test('a key given twice counts the last time', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(parseAddress(new URLSearchParams('years=1999&years=2004-2011'), report).address.years).toMatchObject({ from: 2004, to: 2011 })
    }),
  )
})

test('an unknown body is named with the bodies that there are', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { refusals } = parseAddress(new URLSearchParams('body=alpha,delta'), report)
      expect(refusals).toEqual([{ key: 'body', value: 'delta', accepted: Object.keys(report.bodies) }])
    }),
  )
})

// The public surface: a change here is a change of published addresses and needs a migration.
test('the keys of the query are these, spelled in this order', () => {
  expect(eachParameter.flatMap(([, { keys }]) => keys)).toEqual(['years', 'undated', 'body', 'kind', 'place', 'state', 'q', 'claims', 'members', 'event', 'at', 'map'])
})
