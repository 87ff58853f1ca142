import type { Page } from '@playwright/test'
import { move } from './support/fingers'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

/** Where the map stands, as the address has it: latitude, longitude, zoom. */
const view = (page: Page) => (new URL(page.url()).searchParams.get('map') ?? '').split(',').map(Number)

async function open(page: Page) {
  await page.goto(`/en/${firstSlug}`)
  await live(page)
  const fingers = await page.context().newCDPSession(page)
  const { x, y, width, height } = (await page.locator('.leaflet-container').boundingBox())!
  return { fingers, middle: { x: x + width / 2, y: y + height / 2 } }
}

test('two fingers that part bring the map nearer, and those that close take it away; the page stays as large as it was', async ({ page }) => {
  const { fingers, middle } = await open(page)
  const [left, right] = [{ ...middle, x: middle.x - 30 }, { ...middle, x: middle.x + 30 }]
  await move(fingers, [[left, { ...left, x: left.x - 60 }], [right, { ...right, x: right.x + 60 }]])
  await expect(page).toHaveURL(/map=/)
  await expect.poll(() => view(page)[2]).toBeGreaterThan(0)
  const near = view(page)[2]!
  await move(fingers, [[{ ...left, x: left.x - 60 }, left], [{ ...right, x: right.x + 60 }, right]])
  await expect.poll(() => view(page)[2]).toBeLessThan(near)
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
  await expect(page.locator('.live .marker').first()).toBeVisible()
})

test('one finger moves the map, and the buttons come near under a finger too', async ({ page }) => {
  const { fingers, middle } = await open(page)
  await page.getByRole('button', { name: 'Zoom in' }).tap()
  await expect(page).toHaveURL(/map=/)
  const [, longitude, zoom] = view(page)
  await move(fingers, [[middle, { ...middle, x: middle.x + 120 }]])
  await expect.poll(() => view(page)[1]).toBeLessThan(longitude!)
  expect(view(page)[2]).toBe(zoom)
})
