// The three main jobs as they are done without a mouse: from a page just opened, by keys alone.
import { languageCodes } from '@/data/languages/codes'
import { noFilters } from '@/data/filters'
import { match } from '@/data/filters/match'
import { markerPlaceOf } from '@/data/queries/reading'
import { listens, tabTo } from './support/keys'
import { expect, test } from './support/offline'
import { live, see } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const eventsAt = (place: string) => match(report, noFilters, 'record').filter((event) => markerPlaceOf(event, 'record', report) === place)

for (const code of languageCodes)
  test(`${code}: past the bar to the map, to a place, to one of its events, and all the way back`, async ({ page }) => {
    await page.goto(`/${code}/${firstSlug}`)
    await live(page)
    await tabTo(page, '.skips a[href="#map"]')
    await page.keyboard.press('Enter')
    await tabTo(page, '.live [data-place="almaty"]')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?at=almaty(#map)?$/)
    await expect(page.locator('.panel h2[tabindex="-1"]')).toBeFocused()
    const events = eventsAt('almaty')
    expect((await see(page)).listed).toEqual(events.map(({ id }) => id))
    await tabTo(page, '.panel .item-title a')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-details]')).toHaveAttribute('data-details', events[0]!.id)
    await expect(page.locator('.panel h2[tabindex="-1"]')).toBeFocused()
    await tabTo(page, '.paragraph-link')
    await page.keyboard.press('Escape')
    await expect(page.locator(`.panel [data-event="${events[0]!.id}"] a`)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/at=/)
    // The whole list has the same item: the focus stays with it.
    await expect(page.locator(`.panel [data-event="${events[0]!.id}"] a`)).toBeFocused()
  })

test('a year and a body, and the list of what is left', async ({ page }) => {
  await page.goto(`/en/${firstSlug}`)
  await listens(page)
  await page.keyboard.press('y')
  await tabTo(page, '[data-year="2010"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/years=2010$/)
  await expect(page.locator('[data-year="2010"]')).toBeFocused()
  await page.keyboard.press('f')
  await tabTo(page, '[data-facet="body"] a[href*="gicnt"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/years=2010&body=gicnt$/)
  const { listed } = await see(page)
  expect(listed.length).toBeGreaterThan(0)
  await page.keyboard.press('l')
  await expect(page.locator(`.panel [data-event="${listed[0]}"] a`)).toBeFocused()
})

test('what is on screen, as a snippet in the clipboard', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/en/${firstSlug}?body=gicnt`)
  await listens(page)
  await tabTo(page, '.share-link')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and embed' })
  await expect(dialog).toBeVisible()
  const frame = dialog.getByLabel('Frame', { exact: true })
  await tabTo(page, 'dialog input[name="height"]')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('480')
  await expect(frame).toHaveValue(/height="480"/)
  await tabTo(page, 'dialog button[aria-label="Copy: Frame"]')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status').filter({ hasText: 'Frame: Copied' })).toBeAttached()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await frame.inputValue())
  expect(copied).toContain(`src="${baseURL}/embed/en/${firstSlug}?body=gicnt"`)
  await page.keyboard.press('Escape')
  await expect(page.locator('.share-link')).toBeFocused()
})
