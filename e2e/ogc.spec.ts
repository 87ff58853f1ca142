import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './support/offline'
import { firstSlug, spoken } from './support/spoken'

// Many pages a test, each looked through by axe.
test.describe.configure({ timeout: 180_000 })

const report = spoken(firstSlug)

test('a person finds from the data page to one event, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/en/${firstSlug}/data`)
  await expect(page.getByText(`${baseURL}/ogc`, { exact: true })).toBeVisible()
  await page.locator('.ogc-tries a').first().click()
  await page.getByRole('link', { name: 'Layers', exact: true }).click()
  await page.getByRole('link', { name: /^Events/ }).click()
  await page.getByRole('link', { name: 'Features', exact: true }).click()
  await expect(page.locator('ol li')).toHaveCount(report.events.length)
  await page.goto(`${page.url()}?limit=10`)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByText(`11–20 of ${report.events.length}`)).toBeVisible()
  await page.locator('ol li a').first().click()
  await expect(page.locator('dt').filter({ hasText: /^edtf$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Қазақша' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`its pages have no fault that axe finds, and fit 320 pixels (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of ['', '/collections', '/collections/states', '/collections/events/items?limit=5', `/collections/events/items/${report.events[0]!.id}`, '/conformance', ...(colorScheme === 'light' ? ['/api'] : []), '/collections/events/items?limit=5&q=zzzz']) {
      await page.goto(`/ogc${path}`)
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    }
  })

test('what is not understood, or is not there, is a page too', async ({ page, request }) => {
  // The console of a browser calls every 400 an error.
  for (const [path, status, says] of [['/ogc/collections/events/items?wat=1', 400, 'wat=1'], ['/ogc/nothing', 404, '/ogc/collections']] as const) {
    const reply = await request.get(path, { headers: { accept: 'text/html' } })
    expect(reply.status()).toBe(status)
    await page.setContent(await reply.text())
    await expect(page.getByRole('main')).toContainText(says)
  }
})

test('every link of a tour is absolute and of the host asked, and the types are those that software looks for', async ({ request }) => {
  for (const [path, type] of [['/ogc', 'application/json'], ['/ogc/collections', 'application/json'], ['/ogc/api', 'application/vnd.oai.openapi+json;version=3.0'], ['/ogc/collections/events/items', 'application/geo+json'], ['/ogc/collections/states/items/kaz', 'application/geo+json']] as const) {
    const reply = await request.get(path)
    expect(reply.headers()['content-type'], path).toBe(type)
    expect(reply.headers()['access-control-allow-origin'], path).toBe('*')
    expect(reply.headers().vary, path).toContain('Accept')
    for (const [, href = ''] of (await reply.text()).matchAll(/"href": ?"([^"]*)"/g)) expect(href).toMatch(/^https?:\/\//)
    const again = await request.get(path, { headers: { 'if-none-match': reply.headers().etag! } })
    expect(again.status(), path).toBe(304)
  }
  const { links } = (await (await request.get('/ogc', { headers: { 'x-forwarded-host': 'map.example', 'x-forwarded-proto': 'https' } })).json()) as { links: { href: string }[] }
  for (const { href } of links) expect(href).toMatch(/^https:\/\/map\.example\//)
})
