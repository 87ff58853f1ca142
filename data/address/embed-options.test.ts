import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReport } from '@/data/queries/any-report'
import { anyAddress } from './any-address'
import { embedControls, embedKeys, embedQuery, embedThemes, hostKeys, parseEmbedOptions, plainOptions, type EmbedOptions } from './embed-options'
import { addressQuery } from './href'
import { plainAddress } from './parameters'
import { parseAddress } from './parse'

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({ controls: fc.subarray([...embedControls]), theme: fc.constantFrom(...embedThemes) })

test('what is written of an embed is read again, address and options', () => {
  fc.assert(
    fc.property(anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address }))), anyOptions, ({ report, address }, options) => {
      const query = new URLSearchParams(embedQuery(address, options))
      expect(parseEmbedOptions(query)).toEqual({ options, refusals: [] })
      expect(parseAddress(query, report, embedKeys)).toEqual({ address, refusals: [] })
    }),
  )
})

test('an embed without options has the address of the atlas', () => {
  expect(embedQuery(plainAddress, plainOptions)).toBe('')
  expect(embedQuery({ ...plainAddress, body: ['alpha'] }, plainOptions)).toBe(addressQuery({ ...plainAddress, body: ['alpha'] }))
  expect(embedQuery(plainAddress, { controls: ['body'], theme: 'dark' })).toBe('?controls=body&theme=dark')
})

test('junk is left out and named', () => {
  const { options, refusals } = parseEmbedOptions(new URLSearchParams('controls=years,zoom,years,&theme=sepia'))
  expect(options).toEqual({ controls: ['years'], theme: 'auto' })
  expect(refusals.map(({ key, value }) => `${key}=${value}`)).toEqual(['controls=zoom', 'theme=sepia'])
  // As the site's own pages say it.
  expect(parseEmbedOptions(new URLSearchParams('theme=system'))).toEqual({ options: plainOptions, refusals: [] })
})

test('any options whatever are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (controls, theme) => {
      const { options } = parseEmbedOptions(new URLSearchParams([['controls', controls], ['theme', theme]]))
      expect(embedThemes).toContain(options.theme)
    }),
  )
})

// The public surface: a change here is a change of published addresses.
test('the keys of an embed are these', () => {
  expect(embedKeys).toEqual(['controls', 'theme'])
  expect(hostKeys).toEqual(['initialWidth', 'childId', 'parentTitle', 'parentUrl'])
})
