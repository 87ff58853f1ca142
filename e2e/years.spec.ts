import { expect, test } from './support/offline'
import { awake } from './support/screen'
import { firstSlug } from './support/spoken'

test('years are chosen by dragging across the columns', async ({ page }) => {
  await page.goto(`/en/${firstSlug}`)
  const from = (await page.locator('[data-year="2004"]').boundingBox())!
  const to = (await page.locator('[data-year="2008"]').boundingBox())!
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/years=2004-2008/)
  await expect(page.locator('[data-year="2004"]')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[data-year="2009"]')).not.toHaveAttribute('aria-current', 'true')
})

test('years are chosen with the keys: arrows go, Shift grows the choice', async ({ page }) => {
  await page.goto(`/en/${firstSlug}`)
  await page.locator('[data-year="2006"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/years=2006$/)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/years=2006-2007$/)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/years=2006-2008$/)
  await expect(page.locator('[data-year="2008"]')).toBeFocused()
})

test('years are typed; what is no year is left as it was', async ({ page }) => {
  await page.goto(`/en/${firstSlug}`)
  const field = page.getByRole('textbox', { name: 'Years' })
  await field.fill('2009-')
  await field.press('Enter')
  await expect(page).toHaveURL(/years=2009-$/)
  await page.getByRole('link', { name: 'All years' }).click()
  await expect(page).toHaveURL(new RegExp(`${firstSlug}$`))
})

test('events without a year are offered, and counted apart, never silently dropped', async ({ page }) => {
  await page.goto(`/en/${firstSlug}?years=2006-2007`)
  const shown = Number(((await page.locator('[data-tally]').getAttribute('data-tally')) ?? '').split(' ')[0])
  const include = page.locator('.year-none a')
  const name = (await include.getAttribute('aria-label'))!
  const undated = Number(/\d+/.exec(name)![0])
  await include.click()
  await expect(page).toHaveURL(/undated=1/)
  await expect(page.locator('[data-tally]')).toHaveAttribute('data-tally', new RegExp(`^${shown + undated} `))
})

test('at the last year the step keeps the focus, leads nowhere, and the keys go back from there', async ({ page }) => {
  await page.goto(`/en/${firstSlug}?years=2010`)
  await awake(page)
  const after = page.locator('.player > :last-child')
  await after.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/years=2011\b/)
  await expect(after).toHaveAttribute('aria-disabled', 'true')
  await expect(after).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/years=2010\b/)
  await expect(after).toBeFocused()
})
