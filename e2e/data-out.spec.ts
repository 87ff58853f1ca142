import { plainAddress } from '@/data/address/parameters'
import { match } from '@/data/filters/match'
import { formats } from '@/data/formats'
import { columnNames } from '@/data/formats/event-columns'
import { facets } from '@/data/filters'
import { findReport } from '@/data/reports'
import { expect, test } from './support/offline'
import { firstSlug, slugs, spoken } from './support/spoken'

interface Feature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null
}
interface Page {
  readonly total: number
  readonly links: { readonly next: string | null }
  readonly items: readonly { readonly id: string; readonly self: string; readonly address?: string }[]
}

for (const slug of slugs) {
  const report = spoken(slug)
  const all = match(report, plainAddress, 'record').map(({ id }) => id)

  test(`every file of ${slug} comes, with its type and a name to keep it under`, async ({ request }) => {
    for (const { file, mediaType } of formats) {
      const reply = await request.get(`/data/${slug}/${file}`)
      expect(reply.status(), file).toBe(200)
      expect(reply.headers()['content-type'], file).toBe(mediaType)
      expect(reply.headers()['content-disposition'], file).toContain(`${slug}-${file}`)
      expect(reply.headers()['access-control-allow-origin'], file).toBe('*')
      expect((await reply.body()).length, file).toBeGreaterThan(0)
      const again = await request.get(`/data/${slug}/${file}`, { headers: { 'If-None-Match': reply.headers().etag! } })
      expect(again.status(), file).toBe(304)
      const head = await request.head(`/data/${slug}/${file}`)
      expect(head.status(), file).toBe(200)
      expect(head.headers().etag, file).toBe(reply.headers().etag)
    }
  })

  test(`files of ${slug} hold the events of the map, and exactly what a query leaves`, async ({ request }) => {
    const kind = facets.kind.options!(report)[0]!
    const left = match(report, { ...plainAddress, kind: [kind] }, 'record').map(({ id }) => id)
    for (const [query, ids] of [['', all], [`?kind=${kind}`, left]] as const) {
      const { features } = (await (await request.get(`/data/${slug}/events.geojson${query}`)).json()) as { features: Feature[] }
      expect(features.map(({ id }) => id)).toEqual(ids)
      const [header, ...rows] = (await (await request.get(`/data/${slug}/events.csv${query}`)).text()).trim().split('\r\n')
      expect(header).toBe(columnNames.join(','))
      expect(rows.map((row) => row.split(',')[0])).toEqual(ids)
    }
  })

  test(`the API of ${slug} gives the same, page by page, under absolute addresses of the host asked`, async ({ request, baseURL }) => {
    const ids: string[] = []
    for (let next: string | null = `${baseURL}/api/v1/reports/${slug}/events?limit=4`; next; ) {
      expect(next.startsWith(baseURL!)).toBe(true)
      const page = (await (await request.get(next)).json()) as Page
      ids.push(...page.items.map(({ id }) => id))
      next = page.links.next
    }
    expect(ids).toEqual(all)
    for (const resource of ['bodies', 'places', 'states']) {
      const { items } = (await (await request.get(`/api/v1/reports/${slug}/${resource}`)).json()) as Page
      expect((await request.get(items[0]!.self)).status()).toBe(200)
      if (items[0]!.address) expect((await request.get(items[0]!.address)).status()).toBe(200)
    }
  })

  test(`the data page of ${slug} links every file with its count, and its tries run`, async ({ page, request }) => {
    await page.goto(`/en/${slug}/data`)
    await expect(page.locator('[data-file]')).toHaveCount(formats.length)
    await expect(page.locator('[data-file="events.geojson"] [data-count]')).toHaveAttribute('data-count', String(all.length))
    const links = await page.locator('.files a, .tries a').evaluateAll((found) => found.map((link) => link.getAttribute('href')!))
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
    await page.getByLabel('Words').fill('zzzz')
    // Where the form leads, asked for itself: a browser that shows JSON looks for a favicon too.
    const asked = await page.locator('.api-form').evaluate((form) => `${(form as HTMLFormElement).action}?${new URLSearchParams([...new FormData(form as HTMLFormElement)].map(([key, value]): [string, string] => [key, String(value)]))}`)
    expect(((await (await request.get(asked)).json()) as Page).total).toBe(0)
  })

  test(`the data page of ${slug} keeps the filter of its address`, async ({ page }) => {
    const kind = facets.kind.options!(report)[0]!
    await page.goto(`/en/${slug}/data?kind=${kind}`)
    const left = match(report, { ...plainAddress, kind: [kind] }, 'record').length
    await expect(page.locator('[data-file="events.csv"] [data-count]')).toHaveAttribute('data-count', String(left))
    await expect(page.locator('[data-file="events.csv"] a')).toHaveAttribute('href', `/data/${slug}/events.csv?kind=${kind}`)
    await expect(page.locator('[data-file="datapackage.zip"] a')).toHaveAttribute('href', `/data/${slug}/datapackage.zip`)
    await page.getByRole('note').getByRole('link').click()
    await expect(page.locator('[data-file="events.csv"] [data-count]')).toHaveAttribute('data-count', String(all.length))
  })
}

const slug = slugs[0]!

test('what is not understood is refused by name, and never breaks anything', async ({ request }) => {
  for (const path of [`/data/${slug}/events.csv`, `/api/v1/reports/${slug}/events`])
    for (const query of ['wat=1', 'body=nobody', 'years=2011-2004', 'kind=%3Cscript%3E', 'lang=xx', 'members=%00', 'map=900,x']) {
      const reply = await request.get(`${path}?${query}`)
      expect(reply.status(), query).toBe(400)
      const { refusals } = (await reply.json()) as { refusals: { key: string }[] }
      expect(refusals.map(({ key }) => key)).toEqual([query.split('=')[0]])
    }
  for (const query of ['q=%F0%9F%A6%8A', 'q=%ff', 'years=', `q=${'x'.repeat(2000)}`, 'q=__proto__'])
    expect((await request.get(`/data/${slug}/events.csv?${query}`)).status(), query).toBe(200)
})

test('an address that is nothing gets a 404 that says what there is', async ({ request }) => {
  for (const path of ['/data/none/events.csv', `/data/${slug}/events.xls`, '/api/v1/nothing', '/api/v1/reports/none', `/api/v1/reports/${slug}/events/none`, `/api/v1/reports/${slug}/none`]) {
    const reply = await request.get(path)
    expect(reply.status(), path).toBe(404)
    const { offers } = (await reply.json()) as { offers: string[] }
    expect((await request.get(offers[0]!)).status(), path).toBe(200)
  }
  expect((await request.get('/data/%ff/events.csv')).status()).toBe(400)
})

test('another site’s page may ask', async ({ request }) => {
  for (const path of [`/data/${slug}/events.csv`, '/api/v1/reports']) {
    const reply = await request.fetch(path, { method: 'OPTIONS', headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' } })
    expect(reply.status()).toBe(204)
    expect(reply.headers()['access-control-allow-origin']).toBe('*')
  }
})

test.describe('the menu of the atlas', () => {
  const slug = slugs[0]!
  const [body] = facets.body.options!(spoken(slug))
  const files = (query: string) => formats.map(({ file, holds }) => `/data/${slug}/${file}${holds === 'tables' ? '' : query}`)

  test('offers every file, of what is in view, and goes on with it', async ({ page, request }) => {
    await page.goto(`/en/${slug}?body=${body}`)
    const menu = page.locator('.panel .download-menu')
    const hrefs = () => menu.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    await expect(menu.locator('a').first()).toBeHidden()
    await menu.locator('summary').click()
    await expect(menu.getByRole('link', { name: 'CSV' })).toBeVisible()
    expect(await hrefs()).toEqual(files(`?body=${body}`))
    await page.locator('.panel-head .clear').click()
    await expect.poll(hrefs).toEqual(files(''))
    await page.locator(`[data-facet="body"] a[href*="body=${body}"]`).first().click()
    await expect.poll(hrefs).toEqual(files(`?body=${body}`))
    const { features } = (await (await request.get((await hrefs())[0]!)).json()) as { features: { id: string }[] }
    expect(features.map(({ id }) => id)).toEqual(await page.locator('.panel [data-event]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.event)))
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('is there as well', async ({ page }) => {
      await page.goto(`/en/${slug}?body=${body}`)
      await page.locator('.download-menu summary').click()
      await expect(page.locator(`.download-menu a[href="${files(`?body=${body}`)[0]}"]`)).toBeVisible()
    })
  })
})

for (const slug of slugs)
  test(`no machine is told a name of a place of ${slug} that rests on memory alone, and the search knows it`, async ({ request }) => {
    const { places, placeNames, sources } = findReport(slug)!
    const remembered = placeNames.filter(({ sources: ids }) => ids.every((id) => sources.get(id)?.kind === 'memory'))
    if (slug === firstSlug) expect(remembered.length).toBeGreaterThan(0)
    const told = ['/ogc/collections/places/items?limit=1000', `/data/${slug}/places.lpf.json`, ...[...places.keys()].flatMap((id) => [`/api/v1/reports/${slug}/places/${id}`, `/en/${slug}/places/${id}`])]
    const answers = await Promise.all(
      told.map(async (path) => {
        const reply = await request.get(path)
        expect(reply.status(), path).toBe(200)
        return { path, text: await reply.text() }
      }),
    )
    for (const { name } of remembered) {
      // Whole: a longer name may begin with it.
      const whole = new RegExp(`[";>]${name}[";<]`)
      expect(answers.filter(({ text }) => whole.test(text)).map(({ path }) => path), name).toEqual([])
    }
    for (const { place, name } of remembered) expect(await (await request.get(`/en/${slug}/search?q=${encodeURIComponent(name)}`)).text(), name).toContain(`/en/${slug}/places/${place}`)
  })
