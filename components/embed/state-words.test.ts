import { expect, test } from 'vitest'
import fc from 'fast-check'
import { anyAddress } from '@/data/address/any-address'
import { plainAddress } from '@/data/address/parameters'
import { eachFacet } from '@/data/filters'
import { match } from '@/data/filters/match'
import { languages } from '@/data/languages'
import { anyReport } from '@/data/queries/any-report'
import { stateWords } from './state-words'

const { phrases, plural } = languages.en
const voice = { language: 'en' as const, phrases, plural }

test('every filter of an address is said in its caption, and nothing where there is none', () => {
  fc.assert(
    fc.property(anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address }))), ({ report, address }) => {
      const said = stateWords(report, address, match(report, address, address.claims), voice)
      const parts = said.split(' · ').length
      const filters = eachFacet.filter(([name, facet]) => facet.write(address[name]).length > 0).length
      expect(parts).toBeGreaterThanOrEqual(1 + filters)
      expect(said).not.toMatch(/\{|undefined/)
      expect(stateWords(report, plainAddress, report.events, voice)).toBe(report.events.length === 1 ? '1 event' : `${report.events.length} events`)
    }),
  )
})
