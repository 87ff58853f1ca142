import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'

test.use({ serviceWorkers: 'allow', allowErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/ })

const report = `/en/${firstSlug}`

/** Until the worker has all that it needs to show the page again: the page, the page in place of others, and the files. */
const isKept = (page: import('@playwright/test').Page, path: string) =>
  expect
    .poll(() =>
      page.evaluate(async (path) => {
        const files = performance.getEntriesByType('resource').flatMap(({ name }) => (/\/(_next\/static|outlines)\//.test(name) ? [name] : []))
        const missing: string[] = []
        for (const url of [path, '/en/offline', ...files]) if (!(await caches.match(url, { ignoreVary: true }))) missing.push(url)
        return missing
      }, path),
    )
    .toEqual([])

test('what was opened can be read without a connection, and says from when it is', async ({ page, context }) => {
  await page.goto(`${report}/reading`)
  await live(page)
  await isKept(page, `${report}/reading`)
  await expect(page.locator('.offline')).toBeHidden()

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.offline')).toContainText(/No connection.*\d{4}-\d\d-\d\d \d\d:\d\d/)
  // With its style sheet and scripts, not only its words.
  await live(page)

  await context.setOffline(false)
  await page.reload()
  await expect(page.locator('.offline')).toBeHidden()
})

test('a page that was never opened is excused, and those that were are offered', async ({ page, context }) => {
  await page.goto(`${report}/about`)
  await isKept(page, `${report}/about`)
  await context.setOffline(true)
  await page.goto(`${report}/lists`)
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: /About/ }).click()
  await expect(page).toHaveURL(/\/about$/)
  await expect(page.locator('.offline')).toBeVisible()
})

test('a filtered map that was not kept leads to the whole one that was', async ({ page, context }) => {
  await page.goto(report)
  await isKept(page, report)
  await context.setOffline(true)
  await page.goto(`${report}?years=2008`)
  await expect(page).toHaveURL(new RegExp(`${report}$`))
  await expect(page.locator('.offline')).toBeVisible()
})

test('while there is a connection nothing kept is shown', async ({ page }) => {
  await page.goto(`${report}/about`)
  await isKept(page, `${report}/about`)
  // Were the kept page shown, so would be this word.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name)
      for (const request of await store.keys()) if (request.url.endsWith('/about')) await store.put(request, new Response('<!doctype html><title>old</title><h1>Stale</h1>', { headers: { 'content-type': 'text/html' } }))
    }
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Stale')
})
