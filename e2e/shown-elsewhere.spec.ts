import { extract } from '@extractus/oembed-extractor'
import ogs from 'open-graph-scraper'
import { unfurl } from 'unfurl.js'
import { paths } from '@/data/address/href'
import { languageCodes } from '@/data/languages/codes'
import { expect, test } from './support/offline'
import { addressOf, pageKinds } from './support/page-kinds'
import { slugs, spoken } from './support/spoken'

const slug = slugs[0]!
const report = spoken(slug)
const to = paths('en', slug)
const event = report.events.find(({ claim }) => claim.place !== null)!
const body = Object.keys(report.bodies)[0]!
const place = Object.keys(report.places)[0]!
const state = Object.keys(report.states)[0]!

const pages = {
  atlas: `${to.atlas}?years=2004-2011&body=${body}`,
  event: to.event(event.id),
  place: to.place(place),
  body: to.body(body),
  state: to.state(state),
  reading: to.reading,
  lists: to.lists,
  about: to.about,
  data: to.data,
  bodies: to.bodies,
  states: to.states,
  timeline: `${to.timeline}?years=2004-2011`,
}

for (const [name, path] of Object.entries(pages))
  test(`the ${name} page tells other sites what it is, with a picture that comes`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text()
    // WordPress looks no further than this.
    expect(html.indexOf('</head>')).toBeLessThan(150_000)
    const { result, error } = await ogs({ html: html.slice(0, html.indexOf('</head>')) })
    expect(error).toBe(false)
    expect(result.ogTitle).toBeTruthy()
    expect(result.ogDescription).toBeTruthy()
    expect(result.ogSiteName).toBe('Dateline')
    expect(result.ogUrl).toBe(`${baseURL}${path}`)
    expect(result.twitterCard).toBe('summary_large_image')
    const [image] = result.ogImage!
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' })
    expect(image!.alt).toBeTruthy()
    expect(image!.url.startsWith(`${baseURL}/image/en/${slug}.png?`)).toBe(true)
    const picture = await request.get(image!.url)
    expect(picture.status(), image!.url).toBe(200)
    expect((await picture.body()).readUInt32BE(16)).toBe(1200)
  })

// By the list of kinds, so that none that is added is forgotten.
for (const kind of pageKinds)
  test(`a page of the kind “${kind.name}” tells other sites what it is, unless it is not to be found`, async ({ request, baseURL }) => {
    const reply = await request.get(addressOf(kind, 'ru'))
    const html = await reply.text()
    const head = html.slice(0, html.indexOf('</head>'))
    if (!reply.ok() || /<meta name="robots" content="noindex/.test(head)) return expect(['nothing', 'share', 'search']).toContain(kind.path.replace(/^\/|\?.*/g, ''))
    const { result, error } = await ogs({ html: head })
    expect(error).toBe(false)
    expect(result.ogTitle).toBeTruthy()
    expect(result.ogDescription).toBeTruthy()
    expect(result.ogLocale).toBe('ru_RU')
    expect(result.ogUrl?.split('?')[0]).toBe(`${baseURL}${addressOf(kind, 'ru').split('?')[0]}`)
    expect(result.ogImage![0]!.alt).toBeTruthy()
  })

test('the sitemap lists the pages that may be found, and no other', async ({ request, baseURL }) => {
  const listed = new Set([...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]*)/g)].map(([, address]) => address))
  for (const kind of pageKinds.filter(({ path, isLong }) => !path.includes('?') && !isLong)) {
    const reply = await request.get(addressOf(kind, 'en'))
    expect(listed.has(`${baseURL}${addressOf(kind, 'en')}`), kind.name).toBe(reply.ok() && !(await reply.text()).includes('<meta name="robots" content="noindex'))
  }
})

test('the picture of a page is of its own state, and its text in the page’s language', async ({ request }) => {
  const said = await Promise.all(
    languageCodes.map(async (code) => {
      const { result } = await ogs({ html: await (await request.get(`/${code}/${slug}?years=2004-2011&members=none`)).text() })
      expect(result.ogImage![0]!.url).toContain(`/image/${code}/${slug}.png?years=2004-2011&members=none&width=`)
      return result.ogImage![0]!.alt
    }),
  )
  expect(new Set(said).size).toBe(3)
})

test('the sign of life has the headers of every answer', async ({ request }) => {
  expect((await request.get('/health')).headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'cache-control': 'no-store' })
})

test('pages name the host that was asked, behind a proxy too', async ({ request }) => {
  const html = await (await request.get(to.atlas, { headers: { 'X-Forwarded-Host': 'map.example', 'X-Forwarded-Proto': 'https' } })).text()
  const { result } = await ogs({ html })
  expect(result.ogImage![0]!.url).toMatch(/^https:\/\/map\.example\/image\//)
  expect(html).toContain('https://map.example/oembed?format=json')
})

for (const name of ['atlas', 'event', 'place', 'body', 'state', 'reading'] as const)
  test(`the ${name} page is found as an embeddable map, its state kept, by two readers of oEmbed`, async ({ request, baseURL }) => {
    const html = await (await request.get(pages[name])).text()
    const head = html.slice(0, html.indexOf('</head>'))
    expect(head.indexOf('application/json+oembed')).toBeGreaterThan(0)
    expect(head.indexOf('application/json+oembed')).toBeLessThan(head.indexOf('text/xml+oembed'))
    const found = await extract(`${baseURL}${pages[name]}`, { maxwidth: 500 })
    expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 500, provider_name: 'Dateline' })
    const src = /src="([^"]+)"/.exec(String((found as { html?: unknown }).html))![1]!.replaceAll('&amp;', '&')
    expect(src.startsWith(`${baseURL}/embed/en/${slug}`)).toBe(true)
    const kept = { atlas: `?years=2004-2011&body=${body}`, event: `?event=${event.id}`, place: `?at=${place}`, body: `?body=${body}`, state: `?state=${state}`, reading: '' }[name]
    expect(new URL(src).search).toBe(kept)
    const unfurled = await unfurl(`${baseURL}${pages[name]}`, { oembed: true })
    expect(unfurled.oEmbed).toMatchObject({ version: '1.0', type: 'rich' })
    // It unescapes what it read.
    expect(String((unfurled.oEmbed as { html?: unknown }).html).replaceAll('&amp;', '&')).toContain(kept)
    expect(unfurled.open_graph.images![0]!.width).toBe(1200)
  })

test('pages of words alone offer no map to embed', async ({ request }) => {
  for (const path of [to.lists, to.about, to.data]) expect(await (await request.get(path)).text()).not.toContain('+oembed')
})

test('pictures come as SVG and PNG, once, and what is not understood is refused', async ({ request }) => {
  for (const [end, type] of [['svg', 'image/svg+xml'], ['png', 'image/png']] as const) {
    const reply = await request.get(`/image/kk/${slug}.${end}?width=600&height=400`)
    expect(reply.status()).toBe(200)
    expect(reply.headers()['content-type']).toBe(type)
    expect((await request.get(`/image/kk/${slug}.${end}?width=600&height=400`, { headers: { 'If-None-Match': reply.headers().etag! } })).status()).toBe(304)
  }
  expect((await request.get(`/image/en/${slug}.png?width=99999`)).status()).toBe(400)
  expect((await request.get(`/image/en/none.png`)).status()).toBe(404)
  expect((await request.get('/image/qr.svg?url=https%3A%2F%2Fother.example%2F')).status()).toBe(400)
})
