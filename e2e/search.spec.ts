import type { Page } from '@playwright/test'
import { languages } from '@/data/languages'
import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import { listens } from './support/keys'
import { expect, test } from './support/offline'
import { firstSlug } from './support/spoken'

const root = (code: LanguageCode = 'en') => `/${code}/${firstSlug}`
const box = (page: Page) => page.getByRole('dialog')
const field = (page: Page) => box(page).getByRole('combobox')
const options = (page: Page) => box(page).getByRole('option')
const chosen = (page: Page) => box(page).getByRole('option', { selected: true })

/** Opens the search by its key, once the page says that it hears it. */
async function open(page: Page): Promise<void> {
  await expect(page.locator('[aria-keyshortcuts="/"]')).toBeAttached()
  await listens(page)
  await page.keyboard.press('/')
  await expect(box(page)).toBeVisible()
  await expect(field(page)).toBeFocused()
}

for (const path of ['', '/reading', '/lists', '/places/almaty', '/bodies/ctc', '/states/kaz', '/about', '/data', '/share', '/timeline', '/bodies', '/states', '/events/gicnt-rabat-2006', '/search?q=osce'])
  test(`from "${path || '/'}" a key opens the search, and what is typed is found at once`, async ({ page }) => {
    await page.goto(`${root()}${path}`)
    await open(page)
    await page.keyboard.type('oskem')
    await expect(options(page).first()).toHaveText(/^Ust-Kamenogorsk/)
    await expect(box(page).getByRole('status')).toHaveText(/^\d+ results?$/)
  })

for (const code of languageCodes)
  test(`old and foreign spellings find the same place in ${code}`, async ({ page }) => {
    await page.goto(root(code) + '/about')
    await open(page)
    for (const name of ['Oskemen', 'Öskemen', 'Өскемен', 'Усть-Каменогорск', 'Ust Kamenogorsk', 'Oskmen']) {
      await field(page).fill(name)
      await expect(options(page).first()).toHaveAttribute('href', `${root(code)}/places/ust-kamenogorsk`)
    }
    for (const name of ['CTC', 'КТК']) {
      await field(page).fill(name)
      await expect(options(page).first()).toHaveAttribute('href', `${root(code)}/bodies/ctc`)
    }
  })

test('arrow keys choose, Enter goes there, and the field says what is chosen', async ({ page }) => {
  await page.goto(root())
  await open(page)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('alma')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveText(/^Almaty/)
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id'))!)
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${root()}/places/almaty`)
})

test('results stand in named groups', async ({ page }) => {
  await page.goto(root())
  await open(page)
  await page.keyboard.type('almaty')
  await expect(box(page).getByRole('group', { name: 'Places' }).getByRole('option').first()).toHaveText(/^Almaty/)
  await expect(box(page).getByRole('group', { name: 'Events' }).getByRole('option')).not.toHaveCount(0)
})

test('Enter without a choice, and the last option, lead to all results', async ({ page }) => {
  await page.goto(root())
  await open(page)
  await page.keyboard.type('terrorism')
  await expect(options(page).last()).toHaveText(/^Show all \d+ results$/)
  const all = await options(page).last().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${root()}/search?q=terrorism`)
  expect(all).toBe(`${root()}/search?q=terrorism`)
})

test('a result on the page one is on is gone to, and the box closes', async ({ page }) => {
  await page.goto(`${root()}/reading`)
  await open(page)
  await page.keyboard.type('paragraph 30')
  await expect(options(page).first()).toHaveText(/^Paragraph 30/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/reading#p30$/)
  await expect(box(page)).toBeHidden()
  await expect(page.locator('#p30')).toBeInViewport()
})

test('Escape closes the box and gives the focus back', async ({ page }) => {
  await page.goto(`${root()}/lists`)
  const link = page.getByRole('navigation', { name: 'Views of the report' }).getByRole('link', { name: 'States' })
  await link.focus()
  await open(page)
  await page.keyboard.type('alm')
  await expect(options(page)).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(link).toBeFocused()
})

test('the key is one of the list of keys, does nothing where one types, nor once single keys are turned off', async ({ page }) => {
  await page.goto(`${root()}/search?q=astana`)
  await open(page)
  await page.keyboard.press('Escape')
  await page.locator('main').getByRole('searchbox').press('/')
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue(/\//)
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await expect(box(page).locator('dl div', { has: page.locator('kbd', { hasText: '/' }) })).toContainText('Search')
  await page.keyboard.press('Escape')
  const keys = page.locator('.settings [data-setting="keys"]')
  await page.locator('.settings summary').click()
  await keys.locator('[value="off"]').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(box(page)).toBeHidden()
  await page.locator('.settings summary').click()
  await keys.locator('[value="on"]').check()
  await page.keyboard.press('Escape')
  await open(page)
})

test.describe('at an address that is nothing', () => {
  // The browser logs the status of the page that is not there.
  test.use({ allowErrors: /404/ })
  test('the key leads to the page of the search', async ({ page }) => {
    await page.goto(`${root()}/nothing`)
    await expect(page.getByRole('button', { name: languages.en.phrases.settings.keysShow, includeHidden: true })).toBeAttached()
    await page.keyboard.press('/')
    await expect(page).toHaveURL(`${root()}/search`)
  })
})

test('on a keyboard that writes Russian the key of "/" opens the search too', async ({ page }) => {
  await page.goto(root('ru'))
  await expect(page.locator('[aria-keyshortcuts="/"]')).toBeAttached()
  await listens(page)
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true, cancelable: true })))
  await expect(field(page)).toBeFocused()
})

test('nothing is loaded before the search is opened, and the data once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/search/') && asked.push(new URL(request.url()).pathname))
  await page.goto(`${root()}/about`)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await open(page)
  await page.keyboard.type('asta')
  await expect(options(page).first()).toHaveText(/^Astana/)
  await page.keyboard.press('Escape')
  await open(page)
  await expect(options(page).first()).toHaveText(/^Astana/)
  expect(asked).toEqual([`${root()}/search/index.json`])
})

test('what is typed while the search is loading is not lost', async ({ page }) => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/search/index.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${root()}/about`)
  await open(page)
  await page.keyboard.type('tashkent')
  await expect(field(page)).toHaveValue('tashkent')
  await expect(box(page).getByRole('status')).toHaveText(languages.en.phrases.search.loading)
  release()
  await expect(options(page).first()).toHaveText(/^Tashkent/)
})

test.describe('where the data cannot be had', () => {
  test.use({ allowErrors: /503/ })
  test('it says so, and Enter still finds', async ({ page }) => {
    await page.route('**/search/index.json', (route) => route.fulfill({ status: 503 }))
    await page.goto(`${root('ru')}/about`)
    await open(page)
    await expect(box(page).getByRole('status')).toHaveText(languages.ru.phrases.search.failed)
    await page.keyboard.type('Алма-Ата')
    await page.keyboard.press('Enter')
    await expect(page.locator('.found-list a').first()).toHaveAttribute('href', `${root('ru')}/places/almaty`)
  })
})

test('where nothing is found, it says so and offers what may have been meant', async ({ page }) => {
  await page.goto(root())
  await open(page)
  await page.keyboard.type('Yekatirinbourg')
  await expect(box(page).getByRole('status')).toHaveText('Nothing is found for “Yekatirinbourg”.')
  await expect(box(page).getByRole('group', { name: 'Perhaps this was meant:' }).getByRole('option')).toHaveText([/^Yekaterinburg/])
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toContainText('Nothing is found for “Yekatirinbourg”.')
  await expect(page.locator('main').getByRole('link', { name: 'Yekaterinburg' })).toHaveAttribute('href', `${root()}/places/yekaterinburg`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a link leads to a form, the form to all results, and they in every language', async ({ page }) => {
    await page.goto(`${root()}/events/ctc-almaty-2005`)
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await expect(page).toHaveURL(`${root()}/search`)
    await page.getByRole('searchbox').fill('Усть Каменогорск')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.locator('.found-list a').first()).toHaveAttribute('href', `${root()}/places/ust-kamenogorsk`)
    await expect(page.locator('main')).toContainText('Seminar “Designed threat”')
    await page.getByRole('link', { name: 'Қазақша' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
    await expect(page.locator('.found-list a').first()).toHaveAttribute('href', `${root('kk')}/places/ust-kamenogorsk`)
    await expect(page.getByRole('searchbox')).toHaveValue('Усть Каменогорск')
  })

  test('odd questions are answered', async ({ request }) => {
    for (const query of ['', '?q=', '?q=%20', '?q=%3Cscript%3E', `?q=${'a'.repeat(3000)}`, '?q=a&q=astana', '?q[]=x', '?years=x']) expect((await request.get(`${root()}/search${query}`)).status(), query).toBe(200)
    expect(await (await request.get(`${root()}/search?q=a&q=astana`)).text()).toContain('/places/astana')
    expect((await request.get('/en/nowhere/search?q=x')).status()).toBe(404)
  })
})

for (const code of languageCodes)
  test(`the box and its results fit a screen of 320 px in ${code}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.goto(`${root(code)}/about`)
    await open(page)
    await page.keyboard.type('terror')
    await expect(options(page)).not.toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const { x, y, width, height } = (await box(page).boundingBox())!
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
    expect(y + height).toBeLessThanOrEqual(568)
  })
