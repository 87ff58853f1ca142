import { expect, test } from 'vitest'
import { languageCodes } from '@/data/languages/codes'
import { inEachLanguage } from '@/data/address/in-each-language'
import { listedPaths } from '@/data/address/page-paths'
import { findReport } from '@/data/reports'
import { sitemap } from './sitemap'

const origin = 'https://dateline.example'
const example = findReport('example')!

test('a page stands in every language, and for readers of none of them', () => {
  expect(inEachLanguage('/ru/example/events/a')).toEqual([
    { hreflang: 'en', path: '/en/example/events/a' },
    { hreflang: 'ru', path: '/ru/example/events/a' },
    { hreflang: 'kk', path: '/kk/example/events/a' },
    { hreflang: 'x-default', path: '/en/example/events/a' },
  ])
})

test('the sitemap has every page once in every language, each with all of them', () => {
  const xml = sitemap([example], origin)
  const locations = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!)
  expect(locations).toEqual(languageCodes.flatMap((code) => listedPaths(code, example).map((path) => `${origin}${path}`)))
  expect(new Set(locations).size).toBe(locations.length)
  for (const view of ['search', 'share']) expect(locations).not.toContain(`${origin}/en/example/${view}`)
  for (const { id } of example.events) expect(locations).toContain(`${origin}/kk/example/events/${id}`)
  const alternates = [...xml.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)]
  expect(alternates.length).toBe(locations.length * (languageCodes.length + 1))
  for (const [, , href] of alternates) expect(locations).toContain(href)
})
