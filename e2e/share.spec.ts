import { expect, test } from './support/offline'
import { firstSlug, spoken } from './support/spoken'
import { violations } from './support/violations'

const report = `/en/${firstSlug}`
const state = '?years=2004-2010&body=gicnt'

test('sharing opens over the map, with snippets that open exactly what is on screen', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(report + state)
  // The address as it is now, not as it was when the page came.
  await page.locator('[data-year="2008"]').click()
  await expect(page).toHaveURL(/years=2008/)
  const here = new URL(page.url())
  await page.getByRole('link', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share and embed' })
  await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue(here.href)
  const frame = dialog.getByLabel('Frame', { exact: true })
  await expect(frame).toHaveValue(new RegExp(`src="${baseURL}/embed${here.pathname}\\?years=2008&amp;body=gicnt"`))

  await dialog.getByLabel('Colours').selectOption('dark')
  await dialog.getByLabel('Years').check()
  await dialog.getByLabel('Width, pixels').fill('420')
  await expect(frame).toHaveValue(/body=gicnt&amp;controls=years&amp;theme=dark".* width="420"/)
  const preview = dialog.frameLocator('iframe')
  await expect(preview.getByText(/GICNT/).first()).toBeVisible()

  // A picture has the colours too, and in another language the frame a title in it.
  await expect(dialog.getByLabel('Picture', { exact: true })).toHaveValue(/[?&]theme=dark&width=420/)
  await dialog.getByLabel('Language').selectOption('ru')
  await expect(frame).toHaveValue(new RegExp(`/embed/ru/.* title="${spoken(firstSlug, 'ru').title.words}"`))
  await expect(dialog.getByLabel('Frame that fits', { exact: true })).toHaveValue(new RegExp(`lang="ru"[^]*>${spoken(firstSlug, 'ru').title.words}</a>`))

  await dialog.getByRole('button', { name: 'Copy: Frame', exact: true }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Frame: Copied' })).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await frame.inputValue())

  expect(await violations(page, undefined, 'dialog')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('link', { name: 'Share' })).toBeFocused()
})

test('the page of an event is shared as the map that shows the event', async ({ page, baseURL }) => {
  await page.goto(report)
  const event = await page.locator('[data-event]').first().getAttribute('data-event')
  await page.goto(`${report}/events/${event}`)
  await page.getByRole('link', { name: 'Share' }).click()
  await expect(page.getByRole('dialog').getByLabel('Link', { exact: true })).toHaveValue(`${baseURL}${report}?event=${event}`)
})

for (const lang of ['en', 'ru', 'kk'])
  test(`without a script the same is a page, in ${lang}`, async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 320, height: 700 } })).newPage()
    await page.goto(`/${lang}/${firstSlug}${state}`)
    await page.locator('.share-link').click()
    await page.locator('select[name="theme"]').selectOption('dark')
    await page.locator('form.share-options button').click()
    await expect(page.locator('textarea').nth(1)).toHaveValue(/\?years=2004-2010&amp;body=gicnt&amp;theme=dark/)
    await page.locator('select[name="in"]').selectOption('kk')
    await page.locator('form.share-options button').click()
    await expect(page.locator('textarea').nth(1)).toHaveValue(new RegExp(` title="${spoken(firstSlug, 'kk').title.words}"`))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
