import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'

test('who saves data is asked before the live map and its outlines are loaded', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const outlines: string[] = []
  page.on('request', (request) => request.url().includes('/outlines/') && outlines.push(request.url()))
  await page.goto(`/en/${firstSlug}`)
  const wake = page.getByRole('button', { name: 'Make the map movable' })
  await expect(wake).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(outlines).toEqual([])
  await expect(page.locator('[data-map="static"]')).toBeAttached()
  await wake.click()
  await live(page)
  await expect(wake).toHaveCount(0)
  expect(outlines.length).toBeGreaterThan(0)
})

test.describe('the outlines cannot be had', () => {
  // What the browser logs when they are kept from it.
  test.use({ allowErrors: /ERR_FAILED/ })
  test('the button says that the map is coming, and is there again when it does not come', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    let fail = () => undefined as void
    const held = new Promise<void>((resolve) => (fail = resolve))
    await page.route('**/outlines/world.topo.json', async (route) => {
      await held
      await route.abort()
    })
    await page.goto(`/en/${firstSlug}`)
    const wake = page.getByRole('button', { name: 'Make the map movable' })
    await wake.click()
    await expect(wake).toHaveAttribute('aria-busy', 'true')
    fail()
    await expect(wake).toHaveAttribute('aria-busy', 'false')
    await page.unroute('**/outlines/world.topo.json')
    await wake.click()
    await live(page)
    await expect(wake).toHaveCount(0)
  })
})
