import { expect, test } from 'vitest'
import { downloadPath } from '@/data/address/href'
import { formats } from '@/data/formats'
import { offersNear } from './offers-near'

const origin = 'https://dateline.example'

test.each(['/api', '/api/', '/api/v2', '/api/v10/reports', '/data', '/data/example', '/data/none', '/data/example/a/b', '/image', '/image/en', '/image/en/example.svg/x', '/oembed/x'])('there is nothing at %s, and something near it', (path) => {
  const offers = offersNear(path, origin) ?? []
  expect(offers.length).toBeGreaterThan(0)
  for (const offer of offers) {
    expect(offer.startsWith(origin)).toBe(true)
    expect(offersNear(new URL(offer).pathname, origin), offer).toBeNull()
  }
})

test('near a report’s files are its own', () => {
  expect(offersNear('/data/example', origin)).toEqual(expect.arrayContaining(formats.map(({ file }) => `${origin}${downloadPath('example', file)}`)))
  expect(offersNear('/data/example', origin)?.every((offer) => offer.includes('/data/example/'))).toBe(true)
})

test.each(['/', '/en', '/api/v1', '/api/v1/nothing', '/data/none/none.csv', '/image/xx/none.svg', '/image/qr.svg', '/oembed', '/ogc/nothing', '/database', '/embed'])('%s answers for itself', (path) => {
  expect(offersNear(path, origin)).toBeNull()
})
