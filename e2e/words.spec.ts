import { match } from '@/data/filters/match'
import { noFilters } from '@/data/filters'
import { expect, test } from './support/offline'
import { live, see } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const left = (filters: Partial<typeof noFilters>) => match(report, { ...noFilters, ...filters }, 'record').map(({ id }) => id)

// A word of the language that the page is not in, and one that no title holds.
for (const q of ['семинар', 'Öskemen'])
  test(`“${q}”: the events that have the word are left, and go on being filtered without the server`, async ({ page }) => {
    const wanted = left({ q })
    expect(wanted.length).toBeGreaterThan(0)
    await page.goto(`/en/${firstSlug}?claims=report`)
    await page.locator('.filters .more > summary').last().click()
    await page.locator('.words input[type="search"]').fill(q)
    await page.locator('.words button').click()
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === q && url.searchParams.get('claims') === 'report')
    await live(page)
    expect((await see(page)).listed).toEqual(match(report, { ...noFilters, q }, 'report').map(({ id }) => id))

    let isAsked = false
    page.on('request', (request) => (isAsked ||= request.isNavigationRequest()))
    await page.locator('.panel-head .clear').click()
    await expect(page).toHaveURL((url) => !url.searchParams.has('q'))
    expect((await see(page)).listed).toHaveLength(report.events.length)
    await page.goBack()
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === q)
    await expect(page.locator('.panel [data-event]')).toHaveCount(match(report, { ...noFilters, q }, 'report').length)
    expect(isAsked).toBe(false)
  })

test('Back to words of a page that was loaded anew since: their events, not none', async ({ page }) => {
  const q = 'Öskemen'
  await page.goto(`/en/${firstSlug}?q=${q}`)
  await live(page)
  await page.locator('.panel-head .clear').click()
  await expect(page).toHaveURL((url) => !url.searchParams.has('q'))
  await page.reload()
  await live(page)
  await page.goBack()
  await expect(page.locator('.panel [data-event]')).toHaveCount(left({ q }).length)
})
