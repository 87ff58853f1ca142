import { languageCodes } from '@/data/languages/codes'
import { languages } from '@/data/languages'
import { parseTheme, themes } from '@/data/address/theme'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const atlas = `/en/${firstSlug}`
const event = `${atlas}/events/${spoken(firstSlug).events[0]!.id}`
const paper = { light: 'rgb(255, 253, 248)', dark: 'rgb(20, 24, 28)', 'black-on-white': 'rgb(255, 255, 255)', 'white-on-black': 'rgb(0, 0, 0)' } as const
const chosen = themes.filter((theme) => theme !== 'system')

test('text size and colours change at once, without a request, and stay on the next page', async ({ page }) => {
  await page.goto(`${atlas}?years=2004-2011`)
  const asked: string[] = []
  page.on('request', (request) => request.resourceType() === 'document' && asked.push(request.url()))
  await page.locator('.settings summary').click()
  const before = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))
  await page.getByRole('radio', { name: 'Largest' }).check()
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(before * 1.5)
  await page.getByRole('radio', { name: 'White on black' }).check()
  await expect(page.locator('html')).toHaveCSS('background-color', paper['white-on-black'])
  expect(asked).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('.settings')).not.toHaveAttribute('open')
  await expect(page.locator('.settings summary')).toBeFocused()
  await page.goto(event)
  await expect(page.locator('html')).toHaveCSS('background-color', paper['white-on-black'])
  await expect(page.locator('html')).toHaveAttribute('data-size', 'largest')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of languageCodes)
    test(`${language}: the form remembers, and comes back to the same address`, async ({ page }) => {
      const address = `/${language}/${firstSlug}?years=2004-2011&body=gicnt,osce`
      const words = languages[language].phrases.settings
      await page.goto(`${address}&theme=light`)
      await page.locator('.settings summary').click()
      await page.getByRole('radio', { name: words.themes.dark, exact: true }).check()
      await page.getByRole('radio', { name: words.sizes.larger, exact: true }).check()
      await page.getByRole('button', { name: words.apply }).click()
      await expect(page).toHaveURL(address)
      await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
      await expect(page.locator('html')).toHaveAttribute('data-size', 'larger')
      await page.locator('.settings summary').click()
      await expect(page.getByRole('radio', { name: words.themes.dark, exact: true })).toBeChecked()
    })

  test('the first paint has the colours already: the server writes them', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: 'black-on-white', url: baseURL! }])
    await page.goto(event)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'black-on-white')
    expect(await page.locator('meta[name="theme-color"]').evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))).toEqual(['#ffffff'])
  })
})

for (const theme of chosen)
  test(`theme=${theme} in an address is followed there, on whatever system, and not complained of`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
    await page.goto(`${atlas}?theme=${theme}`)
    await expect(page.locator('html')).toHaveCSS('background-color', paper[theme])
    await expect(page.locator('.refused')).toHaveCount(0)
    await page.goto(event)
    await expect(page.locator('html')).toHaveCSS('background-color', paper[theme === 'dark' ? 'light' : 'dark'])
  })

test('a theme that there is not is the system’s, and breaks nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${atlas}?theme=%3Cscript%3E`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system')
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
})

test('dark is for the screen: paper is white', async ({ page }) => {
  await page.goto(`${event}?theme=dark`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('html')).toHaveCSS('background-color', paper['black-on-white'])
})

test('settings that there are not, and ways to other sites, are refused with what is accepted', async ({ request }) => {
  const post = (form: Record<string, string>) => request.post('/settings', { form, maxRedirects: 0 })
  const wrong = await post({ back: '/en', theme: 'pink' })
  expect(wrong.status()).toBe(400)
  expect((await wrong.json()).accepted.every((theme: string) => parseTheme(theme))).toBe(true)
  expect(wrong.headers()['set-cookie']).toBeUndefined()
  for (const back of ['', 'https://other.example/', '//other.example', '/\\other.example', '/..//other.example']) expect((await post({ back, theme: 'dark' })).status(), back).toBe(400)
  const right = await post({ back: '/en/nothing?q=1#list', theme: 'dark' })
  expect(right.status()).toBe(303)
  expect(right.headers().location).toBe('/en/nothing?q=1#list')
  expect(right.headers()['set-cookie']).toBe('theme=dark; Path=/; Max-Age=31536000; SameSite=Lax')
  expect((await request.get('/settings')).status()).toBe(405)
})

for (const language of languageCodes)
  for (const width of [320, 390, 1440])
    test(`${language}: the menu fits at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      await page.goto(`/${language}/${firstSlug}`)
      await page.locator('.settings summary').click()
      const box = (await page.locator('.settings-form').boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(640)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const height of await page.locator('.settings label, .settings summary').evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height))) expect(height).toBeGreaterThanOrEqual(24)
    })

test('what opens above the map lies above everything that stands on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(atlas)
  await live(page)
  await page.locator('.settings summary').click()
  const menu = (await page.locator('.settings form').boundingBox())!
  const map = (await page.locator('.map').boundingBox())!
  // Else this would show nothing.
  expect(menu.y + menu.height).toBeGreaterThan(map.y + 20)
  const under = await page.evaluate(
    ({ menu, top }) => {
      const found = new Set<string>()
      for (let y = top; y < Math.min(menu.y + menu.height - 2, innerHeight); y += 6)
        for (let x = menu.x + 3; x < menu.x + menu.width - 2; x += 6) {
          const seen = document.elementFromPoint(x, y)
          if (!seen?.closest('.settings')) found.add(seen?.className.toString() ?? 'nothing')
        }
      return [...found]
    },
    { menu, top: map.y + 2 },
  )
  expect(under).toEqual([])
})
