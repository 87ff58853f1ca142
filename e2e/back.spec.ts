// What Back leads to is the page as it was left. Only a whole browser keeps pages, and only if Playwright lets it.
import { spawnSync } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { chromiumArgs } from './support/chromium-args.mjs'
import { expect, test as plain } from './support/offline'
import { awake } from './support/screen'
import { firstSlug } from './support/spoken'

const whole = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find((path) => path !== '')

const test = plain.extend<{ readonly kept: Page }>({
  kept: async ({ baseURL }, provide) => {
    const browser = await chromium.launch({ executablePath: whole, args: [...chromiumArgs, '--headless=new'], ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    await provide(await browser.newPage({ baseURL }))
    await browser.close()
  },
})
test.skip(whole === undefined, 'no whole Chromium is at hand: a headless shell keeps no pages')

/** Goes back, and says whether the page was kept. A page that is shown again is not loaded, which `page.goBack` would wait for. */
async function back(page: Page, to: RegExp) {
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toMatch(to)
}

for (const path of [`/en/${firstSlug}?event=ctc-almaty-2005`, `/en/${firstSlug}/events/ctc-almaty-2005`])
  test(`from the details to a paragraph and back to the same link, by keys alone: ${path}`, async ({ kept: page }) => {
    await page.goto(path)
    await awake(page)
    const link = page.locator('.paragraph-link', { hasText: '¶13' })
    await link.focus()
    await page.evaluate(() => Object.assign(window, { isSame: true }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/reading#p13$/)
    await awake(page)
    await back(page, /ctc-almaty-2005$/)
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
    await expect(link).toBeFocused()
  })

test('a page that is shown again has the settings that were chosen since', async ({ kept: page }) => {
  await page.goto(`/en/${firstSlug}/about`)
  await page.evaluate(() => Object.assign(window, { isSame: true }))
  await page.goto(`/en/${firstSlug}/data`)
  await page.locator('.settings summary').click()
  await page.locator('[data-setting="theme"]').getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await back(page, /about$/)
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.locator('.settings summary').click()
  await expect(page.locator('[data-setting="theme"]').getByRole('radio', { name: 'Dark' })).toBeChecked()
})
