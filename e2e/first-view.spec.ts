import { anyAddress } from '@/data/address/any-address'
import { addressQuery } from '@/data/address/href'
import { tally } from '@/data/filters/counts'
import { match } from '@/data/filters/match'
import { groupBy } from '@/data/queries/group-by'
import { markerPlaceOf } from '@/data/queries/reading'
import fc from 'fast-check'
import { expect, test } from './support/offline'
import { live, see } from './support/screen'
import { firstSlug, slugs, spoken } from './support/spoken'

for (const slug of slugs) {
  test.describe(`${slug} without a script`, () => {
    test.use({ javaScriptEnabled: false })

    test('the page is the atlas already: list, counts, outlines and places as links', async ({ page }) => {
      const report = spoken(slug)
      await page.goto(`/en/${slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.title.words)
      await expect(page.locator('.panel [data-event]')).toHaveCount(report.events.length)
      expect(await page.locator('.outlines .state').count()).toBeGreaterThan(5)
      const marker = page.locator('.map [data-place]').first()
      await expect(marker).toHaveAttribute('href', /at=/)
      await marker.click()
      await expect(page).toHaveURL(/at=/)
    })

    test('filters work as links and forms', async ({ page }) => {
      await page.goto(`/en/${slug}`)
      const chip = page.locator('[data-facet="body"] a').first()
      const left = Number(await chip.locator('b').textContent())
      await chip.click()
      await expect(page).toHaveURL(/body=/)
      await expect(page.locator('.panel [data-event]')).toHaveCount(left)
      await page.getByRole('textbox', { name: 'Years' }).fill('1000-1001')
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(/body=[^&]+&years=1000-1001/)
      await expect(page.locator('.panel [data-event]')).toHaveCount(0)
      await page.locator('.empty a').first().click()
      await expect(page.locator('.panel [data-event]')).not.toHaveCount(0)
    })
  })

  test(`${slug}: list, map and counts are the same events for any address, on the server and in the browser`, async ({ page, request }) => {
    test.slow()
    const report = spoken(slug)
    const samples = fc.sample(anyAddress(report), { numRuns: 100, seed: 20111130 }).map((address) => ({ ...address, event: null, at: null, members: null }))
    // Of nothing everything agrees: a few such addresses are enough.
    const leavesAny = (address: (typeof samples)[number]) => match(report, address, address.claims).length > 0
    const addresses = [...samples.filter(leavesAny).slice(0, 8), ...samples.filter((address) => !leavesAny(address)).slice(0, 2)]
    expect(addresses).toHaveLength(10)
    for (const address of addresses) {
      const query = addressQuery(address)
      const events = match(report, address, address.claims)
      const counted = tally(report, address, address.claims)
      const markers = Object.fromEntries([...groupBy(events, (event) => markerPlaceOf(event, address.claims, report))].flatMap(([place, here]) => (place ? [[place, here.length]] : [])))

      const html = await (await request.get(`/en/${slug}${query}`)).text()
      expect([...html.matchAll(/<li data-event="([^"]+)"/g)].map(([, id]) => id), query).toEqual(events.map(({ id }) => id))

      await page.goto(`/en/${slug}${query}`)
      await live(page)
      const seen = await see(page)
      expect(seen.listed, query).toEqual(events.map(({ id }) => id))
      expect(seen.tally, query).toEqual([counted.shown, counted.atPlace, counted.byCountry, counted.withoutPlace])
      expect(seen.markers, query).toEqual(markers)
    }
  })
}

test('the first address leads straight into the only report, in the reader’s language', async ({ request }) => {
  const reply = await request.get('/', { headers: { 'accept-language': 'fr;q=0.9, kk;q=0.8, en;q=0.5' }, maxRedirects: 0 })
  expect(reply.headers().location).toBe('/kk')
  const next = await request.get('/kk', { maxRedirects: 0 })
  expect(next.headers().location).toBe(`/kk/${firstSlug}`)
})
