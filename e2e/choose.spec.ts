import { match } from '@/data/filters/match'
import { noFilters } from '@/data/filters'
import { markerPlaceOf } from '@/data/queries/reading'
import { expect, test } from './support/offline'
import { live, see } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const eventsAt = (place: string) => match(report, noFilters, 'record').filter((event) => markerPlaceOf(event, 'record', report) === place)
/** While the live map gets ready behind the static one, each marker is there twice and seen once. */
const marker = (place: string) => `.map [data-place="${place}"]:visible`

// What the browser logs when the outlines are kept from it.
const noOutlines = /ERR_FAILED/

for (const when of ['before', 'after'] as const)
  test.describe(() => {
  test.use({ allowErrors: noOutlines })
  test(`clicking a place ${when} the live map is there lists its events, each with its paragraph`, async ({ page }) => {
    if (when === 'before') await page.route('**/outlines/world.topo.json', (route) => route.abort())
    await page.goto(`/en/${firstSlug}`)
    if (when === 'after') await live(page)
    await page.locator(marker('almaty')).click()
    await expect(page).toHaveURL(/\?at=almaty$/)
    await expect(page.getByRole('heading', { name: 'Almaty', level: 2 })).toBeFocused()
    const seen = await see(page)
    expect(seen.listed).toEqual(eventsAt('almaty').map(({ id }) => id))
    expect(seen.listed.length).toBeGreaterThanOrEqual(5)
    for (const item of await page.locator('.panel [data-event]').all()) await expect(item).toContainText(/¶\d+/)
  })
  })

test.describe('the outlines cannot be had', () => {
  test.use({ allowErrors: noOutlines })
  test('the static map stays and goes on working', async ({ page }) => {
    await page.route('**/outlines/world.topo.json', (route) => route.abort())
    await page.goto(`/en/${firstSlug}`)
    await page.locator(marker('astana')).click()
    await expect(page.getByRole('heading', { name: 'Astana', level: 2 })).toBeVisible()
    await expect(page.locator('[data-map="static"]')).toBeAttached()
  })
})

test('a marker is chosen with Enter, an event opens its details, Back undoes both', async ({ page }) => {
  await page.goto(`/en/${firstSlug}`)
  await live(page)
  await page.locator(marker('almaty')).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/at=almaty/)
  const [first] = eventsAt('almaty')
  await page.locator(`[data-event="${first!.id}"] a`).click()
  await expect(page.locator('[data-details]')).toHaveAttribute('data-details', first!.id)
  await expect(page).toHaveURL(new RegExp(`event=${first!.id}&at=almaty`))
  await expect(page.locator(marker('almaty'))).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(page.locator('[data-details]')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`/en/${firstSlug}$`))
  await expect(page.locator('.panel [data-event]')).toHaveCount(report.events.length)
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'Almaty', level: 2 })).toBeVisible()
})

test('details say the date as exactly as the report and no more, and the record beside it', async ({ page }) => {
  await page.goto(`/en/${firstSlug}?event=kaspii-antiterror-2005`)
  const details = page.locator('[data-details]')
  await expect(details.locator('time').first()).toHaveText('August 2005')
  await expect(details.locator('.record-note')).toContainText('August 2005')
  await expect(details.locator('.record-note')).toContainText('Aktau')
  await expect(details.getByRole('link', { name: 'Paragraph 12' })).toHaveAttribute('href', `/en/${firstSlug}/reading#p12`)
  await page.getByRole('link', { name: 'As the report says' }).click()
  await expect(page).toHaveURL(/claims=report/)
  await expect(details.locator('.record-note')).toHaveCount(0)
  await expect(details).toContainText('somewhere in Kazakhstan')
})

test('the main job: a place, a year, a body; the copied link opens the same events without a script', async ({ page, browser }) => {
  await page.goto(`/en/${firstSlug}`)
  await live(page)
  await page.locator('[data-year="2010"]').click()
  await expect(page).toHaveURL(/years=2010/)
  await page.locator('[data-facet="body"] a', { hasText: 'GICNT' }).first().click()
  await expect(page).toHaveURL(/years=2010&body=gicnt/)
  const seen = await see(page)
  expect(seen.listed.length).toBeGreaterThan(0)
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const copy = await plain.newPage()
  await copy.goto(page.url())
  const again = await copy.locator('.panel [data-event]').evaluateAll((items) => items.map((item) => item.getAttribute('data-event')))
  expect(again).toEqual(seen.listed)
  await plain.close()
})

test('moving the map goes into the address without a step for Back, and home brings it back', async ({ page }) => {
  await page.goto(`/en/${firstSlug}`)
  await live(page)
  const before = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=/)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.getByRole('button', { name: 'Show all of these events' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/${firstSlug}$`))
})
