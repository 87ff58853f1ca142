import { languageCodes } from '@/data/languages/codes'
import { listedPaths } from '@/data/address/page-paths'
import { findReport } from '@/data/reports'
import { expect, test } from './support/offline'
import { firstSlug } from './support/spoken'

const report = findReport(firstSlug)!
const exampleEvent = 'fog-drill-2001'

/** The links in the head of a page as it is sent: a robot runs no script. */
const headLinks = (html: string) => [...html.slice(0, html.indexOf('</head>')).matchAll(/<link [^>]*>/g)].map(([link]) => link.replace(/hrefLang/, 'hreflang'))

test('every kind of page says in its head which address it has, and which in other languages', async ({ request, baseURL }) => {
  const [event, place, body, state] = [report.events[0]!.id, [...report.places.keys()][0]!, [...report.bodies.keys()][0]!, [...report.states.keys()][0]!]
  for (const rest of ['', '/reading', '/bodies', '/states', '/lists', '/timeline', '/search', '/share', '/data', '/about', `/events/${event}`, `/places/${place}`, `/bodies/${body}`, `/states/${state}`]) {
    const links = headLinks(await (await request.get(`/ru/${firstSlug}${rest}?kind=exercise`)).text())
    expect(links).toContain(`<link rel="canonical" href="${baseURL}/ru/${firstSlug}${rest}"/>`)
    for (const [tag, code] of [...languageCodes.map((code) => [code, code]), ['x-default', 'en']]) expect(links).toContain(`<link rel="alternate" hreflang="${tag}" href="${baseURL}/${code}/${firstSlug}${rest}"/>`)
    expect(links.filter((link) => link.includes('application/atom+xml')).join()).toContain(`href="${baseURL}/data/${firstSlug}/events.atom?lang=ru"`)
  }
})

test('a page that is none says nothing of itself', async ({ request }) => {
  const reply = await request.get(`/en/${firstSlug}/events/nothing`)
  expect(reply.status()).toBe(404)
  expect(await reply.text()).not.toContain('rel="canonical"')
})

test('the sitemap that robots are told of has every page, and they are there', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const reply = await request.get('/sitemap.xml')
  expect(reply.headers()['content-type']).toContain('application/xml')
  const listed = [...(await reply.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!)
  expect(listed).toEqual(languageCodes.flatMap((code) => listedPaths(code, report).map((path) => `${baseURL}${path}`)))
  for (const address of listed.filter((_, index) => index % 60 === 0)) expect((await request.get(address)).status(), address).toBe(200)
})

test('pages say what they are about, for machines', async ({ request }) => {
  const types = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, written]) => (JSON.parse(written!) as { '@type': string })['@type'])
  for (const rest of ['', '/data', '/about']) expect(await types(`/kk/${firstSlug}${rest}`)).toEqual(['Dataset'])
  expect(await types(`/en/example/events/${exampleEvent}`)).toEqual(['Event'])
  expect(await types('/en/example/places/hanko')).toEqual(['City'])
  expect(await types('/en/example/bodies/harbour-league')).toEqual(['Organization'])
})

test('from map, event and paragraph one comes to a citation and its files', async ({ page, request, baseURL }) => {
  await page.goto('/ru/example?kind=exercise')
  await page.getByRole('link', { name: 'Как сослаться на эту карту' }).click()
  await expect(page).toHaveURL(/\/ru\/example\/data\?kind=exercise#cite$/)
  await expect(page.locator('.citation')).toContainText(`${baseURL}/ru/example?kind=exercise&v=1.0.0`)
  await page.goto('/en/example/reading')
  await page.getByRole('link', { name: 'Cite: Paragraph 3' }).click()
  await expect(page.locator('.citation')).toContainText(`${baseURL}/en/example/reading?v=1.0.0#p3`)
  await page.goto(`/en/example/events/${exampleEvent}`)
  await page.locator('.cite-box summary').click()
  await expect(page.locator('.cite-box .citation')).toBeVisible()
  for (const link of await page.locator('.cite-files a').all()) {
    const reply = await request.get((await link.getAttribute('href'))!)
    expect(reply.status()).toBe(200)
    expect(await reply.text()).toContain(`${baseURL}/en/example/events/${exampleEvent}?v=1.0.0`)
  }
})

test('an unknown key is refused where a citation is asked for', async ({ request }) => {
  expect((await request.get('/data/example/cite.bib?paragraph=99')).status()).toBe(400)
  expect((await request.get('/data/example/cite.ris?lang=ru&paragraph=3')).status()).toBe(200)
})

test('a version that was published is what it was: pages, files, API; the present ones are new', async ({ page, request }) => {
  await page.goto(`/en/example/events/${exampleEvent}?v=0.9.0`)
  await expect(page.locator('[data-version="0.9.0"]')).toContainText('1 October 2026')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fog drill')
  await page.getByRole('link', { name: 'Show the present version' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fog drill of Haapsalu')
  await expect(page.locator('[data-version]')).toHaveCount(0)

  for (const [query, title] of [['?v=0.9.0', 'Fog drill'], ['?v=1.0.0', 'Fog drill of Haapsalu'], ['', 'Fog drill of Haapsalu']] as const) {
    const api = (await (await request.get(`/api/v1/reports/example/events/${exampleEvent}${query}`)).json()) as { title: string }
    expect(api.title, query).toBe(title)
    const { features } = (await (await request.get(`/data/example/events.geojson${query}`)).json()) as { features: { id: string; properties: { title: string } }[] }
    expect(features.find(({ id }) => id === exampleEvent)!.properties.title, query).toBe(title)
    const zip = await request.get(`/data/example/datapackage.zip${query}`)
    expect(zip.status()).toBe(200)
    const cited = await (await request.get(`/data/example/cite.txt?event=${exampleEvent}${query.replace('?', '&')}`)).text()
    expect(cited).toContain(`v=${query.slice(3) || '1.0.0'}`)
  }
})

test('the atlas goes on in an old version', async ({ page }) => {
  await page.goto('/en/example?v=0.9.0&kind=exercise')
  await expect(page.locator('[data-version="0.9.0"]')).toBeVisible()
  await expect(page.locator('[data-map="live"]')).toBeAttached({ timeout: 20_000 })
  await expect(page.locator('.panel [data-event="fog-drill-2001"]')).toContainText('Fog drill')
  await page.locator('.panel [data-event="fog-drill-2001"] a').first().click()
  await expect(page.locator('.details-title')).toHaveText('Fog drill')
  await expect(page).toHaveURL(/example~0\.9\.0\?/)
  await page.reload()
  await expect(page.locator('.details-title')).toHaveText('Fog drill')
})

test('every link of an old version keeps it, but those that lead out of it', async ({ request, baseURL }) => {
  for (const path of ['', '/reading', `/events/${exampleEvent}`, '/data', '/about']) {
    const html = await (await request.get(`/en/example~0.9.0${path}`)).text()
    const hrefs = [...html.slice(html.indexOf('<body')).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!)
    expect(hrefs.filter((href) => href.includes('/example~0.9.0')).length, path).toBeGreaterThan(5)
    // The note leads to the same page of the present version, and the list of versions to its data.
    expect(hrefs.filter((href) => /\/example(\/|\?|$)/.test(href) && ![`/en/example${path}`, '/en/example/data'].includes(href)), path).toEqual([])
    expect(headLinks(html), path).toContain(`<link rel="canonical" href="${baseURL}/en/example${path}"/>`)
  }
})

test('a version that is none: pages show the present and say so, programs are refused', async ({ page, request }) => {
  for (const rest of ['', `/events/${exampleEvent}`]) {
    await page.goto(`/en/example${rest}?v=7.7`)
    await expect(page.getByRole('note').filter({ hasText: '“7.7”' })).toBeVisible()
    await expect(page.locator('.refused')).toHaveCount(0)
  }
  for (const path of ['/data/example/events.csv', '/api/v1/reports/example/events', '/api/v1/reports/example']) {
    const reply = await request.get(`${path}?v=7.7`)
    expect(reply.status(), path).toBe(400)
    expect(await reply.json(), path).toMatchObject({ refusals: [{ key: 'v', value: '7.7', accepted: ['0.9.0', '1.0.0'] }] })
  }
  expect((await request.get('/en/example~7.7')).status()).toBe(404)
  expect((await request.get('/en/example~..%2F..')).status()).toBe(404)
})
