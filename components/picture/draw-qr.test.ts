import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { addressQuery, paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { findReport, reports } from '@/data/reports'
import { speakReport } from '@/data/queries/speak-report'
import { drawQr } from './draw-qr'

const read = (svg: string) => {
  const { pixels, width, height } = new Resvg(svg).render()
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data
}

test('a reader finds in the code the very address it was drawn for', () => {
  const slug = reports[0]!.slug
  const report = speakReport(findReport(slug)!, 'en', languages.en.dates)
  fc.assert(
    fc.property(anyAddress(report), (address) => {
      const url = `https://dateline.example${paths('en', slug).atlas}${addressQuery(address)}`
      expect(read(drawQr(url))).toBe(url)
    }),
    { numRuns: 20 },
  )
})
