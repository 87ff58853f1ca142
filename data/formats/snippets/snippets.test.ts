import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { embedControls, embedKeys, embedThemes, parseEmbedOptions } from '@/data/address/embed-options'
import { addressQuery } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import { queryOfPage } from '@/data/address/query-of-page'
import { parseShareOptions, plainHeight, sizeLimits, type ShareOptions } from '@/data/address/share-options'
import { languageCodes } from '@/data/languages/codes'
import { anyReport } from '@/data/queries/any-report'
import { frameUrl } from './frame'
import { snippets } from './index'
import type { Shared } from './snippet'

const anyOptions: fc.Arbitrary<ShareOptions> = fc.record({
  controls: fc.subarray([...embedControls]),
  theme: fc.constantFrom(...embedThemes),
  language: fc.constantFrom(...languageCodes),
  width: fc.option(fc.integer({ min: sizeLimits.least, max: sizeLimits.most })),
  height: fc.integer({ min: sizeLimits.least, max: sizeLimits.most }),
})

const shared: Shared = { origin: 'https://maps.example', report: 'example', title: 'A "report" <b>', query: '?years=2008&q=a+%26+b', options: parseShareOptions(new URLSearchParams(), 'en') }

const attributesOf = (html: string, tag: string) => {
  const written = new RegExp(`<${tag}([^>]*)>`).exec(html)![1]!
  return Object.fromEntries([...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')]))
}

test('a snippet opens exactly what is on screen', () => {
  fc.assert(
    fc.property(anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address }))), anyOptions, ({ report, address }, options) => {
      const here: Shared = { ...shared, query: addressQuery(address), options }
      const read = (query: URLSearchParams) => {
        expect(parseAddress(query, report, embedKeys)).toEqual({ address, refusals: [] })
        expect(parseEmbedOptions(query)).toEqual({ options: { controls: options.controls, theme: options.theme }, refusals: [] })
      }
      read(new URL(frameUrl(here)).searchParams)
      const [link, frame, element, oembed, picture] = snippets.map(({ write }) => write(here))
      expect(attributesOf(frame!, 'iframe').src).toBe(frameUrl(here))
      const { report: slug, lang, style: _style, ...keys } = attributesOf(element!, 'dateline-map')
      expect({ slug, lang }).toEqual({ slug: here.report, lang: options.language })
      read(new URLSearchParams(Object.entries(keys).map(([key, value]) => [key, value!])))
      expect(parseAddress(new URL(link!).searchParams, report).address).toEqual(address)
      expect(new URL(oembed!).searchParams.get('url')).toBe(link)
      const inPicture = new URL(picture!).searchParams
      for (const size of ['width', 'height']) inPicture.delete(size)
      expect(parseAddress(inPicture, report, embedKeys)).toEqual({ address, refusals: [] })
      expect(parseEmbedOptions(inPicture)).toEqual({ options: { controls: [], theme: options.theme }, refusals: [] })
    }),
  )
})

test('what is pasted is one frame, one element, with what a title says kept whole', () => {
  const written = Object.fromEntries(snippets.map(({ id, write }) => [id, write(shared)]))
  expect(written).toMatchInlineSnapshot(`
    {
      "element": "<script src="https://maps.example/embed.js" async></script>
    <dateline-map report="example" lang="en" years="2008" q="a &amp; b"><a href="https://maps.example/en/example?years=2008&amp;q=a+%26+b">A "report" &lt;b></a></dateline-map>",
      "frame": "<iframe src="https://maps.example/embed/en/example?years=2008&amp;q=a+%26+b" title="A &quot;report&quot; &lt;b&gt;" width="100%" height="560" frameborder="0" loading="lazy" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>",
      "link": "https://maps.example/en/example?years=2008&q=a+%26+b",
      "oembed": "https://maps.example/oembed?url=https%3A%2F%2Fmaps.example%2Fen%2Fexample%3Fyears%3D2008%26q%3Da%2B%2526%2Bb&maxheight=560&format=json",
      "picture": "https://maps.example/image/en/example.png?years=2008&q=a+%26+b",
    }
  `)
})

test('sizes and languages that are none are the plain ones', () => {
  expect(parseShareOptions(new URLSearchParams('width=wide&height=9&in=xx&theme=sepia&controls=body&controls=years'), 'kk')).toEqual({ controls: ['years', 'body'], theme: 'auto', language: 'en', width: null, height: sizeLimits.least })
  expect(parseShareOptions(new URLSearchParams('width=99999'), 'kk')).toMatchObject({ language: 'kk', width: sizeLimits.most, height: plainHeight })
})

test('the page of one thing is shared as the map that shows it', () => {
  expect(queryOfPage('/en/example', '?years=2008')).toBe('?years=2008')
  expect(queryOfPage('/en/example/events/a-b', '')).toBe('?event=a-b')
  expect(queryOfPage('/en/example/places/x', '?junk')).toBe('?at=x')
  expect(queryOfPage('/kk/example/bodies/un', '')).toBe('?body=un')
  expect(queryOfPage('/kk/example/states/kaz', '')).toBe('?state=kaz')
  expect(queryOfPage('/en/example/reading', '?x=1')).toBe('')
})
