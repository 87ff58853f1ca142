import { languageCodes } from '@/data/languages/codes'
import { unreadable } from './support/clipped'
import { expect, test } from './support/offline'
import { addressOf, pageKinds } from './support/page-kinds'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'

for (const language of languageCodes)
  for (const viewport of [{ width: 740, height: 360 }, { width: 844, height: 390 }])
    test.describe(`${language}: a phone on its side, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport, hasTouch: true, isMobile: true })

      test('the map has at least half of the first screen', async ({ page }) => {
        await page.goto(`/${language}/${firstSlug}`)
        await live(page)
        const { y, height } = (await page.locator('.stage .map').boundingBox())!
        expect(Math.min(viewport.height, y + height) - y).toBeGreaterThanOrEqual(viewport.height / 2)
        expect(await unreadable(page)).toEqual([])
      })

      test('the bar is one row, in which everything is reached and the page one is on is in sight', async ({ page }) => {
        await page.goto(`/${language}/${firstSlug}/about`)
        const bar = (await page.locator('.site-header').boundingBox())!
        expect(bar.height).toBeLessThanOrEqual(64)
        const seen = (selector: string) =>
          page.locator(selector).evaluateAll((elements) =>
            elements.map((element) => {
              const { left, right, top, bottom } = element.getBoundingClientRect()
              const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
              return left >= 0 && right <= innerWidth && (element === found || element.contains(found))
            }),
          )
        for (const selector of ['.site-name', '.search-open', '.share-link', '.settings summary', '.languages a', '.views [aria-current]']) {
          const all = await seen(selector)
          expect(all.length, selector).toBeGreaterThan(0)
          expect(all, selector).not.toContain(false)
        }
        // With the focus, each of the others comes into sight, whole.
        const links = page.locator('.views a')
        await page.locator('.site-name').focus()
        for (const link of await links.all()) {
          await page.keyboard.press('Tab')
          await expect(link).toBeFocused()
          const [row, box] = [(await page.locator('.views').boundingBox())!, (await link.boundingBox())!]
          expect(box.x).toBeGreaterThanOrEqual(row.x - 1)
          expect(box.x + box.width).toBeLessThanOrEqual(row.x + row.width + 1)
        }
      })
    })

for (const language of languageCodes)
  for (const width of [320, 390])
    test.describe(`${language}: a phone of ${width} px`, () => {
      test.use({ viewport: { width, height: 760 }, hasTouch: true, isMobile: true })

      test('no name on the map lies under its buttons or its legend, and the bar is two rows', async ({ page }) => {
        await page.goto(`/${language}/${firstSlug}`)
        expect((await page.locator('.site-header').boundingBox())!.height).toBeLessThanOrEqual(92)
        await live(page)
        const { names, under } = await page.evaluate(() => {
          const over = [...document.querySelectorAll('.map :is(.map-buttons, .legend)')].map((each) => each.getBoundingClientRect())
          const shown = [...document.querySelectorAll('.live .marker-name')].filter((name) => name.checkVisibility())
          const isUnder = (name: DOMRect) => over.some((box) => box.left < name.right && name.left < box.right && box.top < name.bottom && name.top < box.bottom)
          return { names: shown.length, under: shown.filter((name) => isUnder(name.getBoundingClientRect())).map(({ textContent }) => textContent) }
        })
        expect(names).toBeGreaterThan(4)
        expect(under).toEqual([])
      })
    })

for (const language of languageCodes)
  test(`${language}: on a screen of any width, what lies over the foot of the map leaves the rest to be read`, async ({ page }) => {
    for (const width of [960, 1024, 1120, 1280, 1440]) {
      await page.setViewportSize({ width, height: 768 })
      await page.goto(`/${language}/${firstSlug}`)
      const lying = await page.locator('.stage :is(.outside, .footnotes summary, .map-note, .years, .legend, .map-buttons)').evaluateAll((parts) =>
        parts.map((part) => {
          const { left, top, right, bottom } = part.getBoundingClientRect()
          return { name: part.className || part.tagName, left, top, right, bottom }
        }),
      )
      expect(lying.length, `${width} px`).toBe(6)
      // The map and the years fill what a bar of one row leaves of the window; below that, Kazakh needs two.
      if (width >= 1024) expect((await page.locator('.site-header').boundingBox())!.height, `${width} px`).toBeLessThan(60)
      const meeting = lying.flatMap((one, index) => lying.slice(index + 1).flatMap((other) => (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1 ? [`${one.name} and ${other.name}`] : [])))
      expect(meeting, `${width} px`).toEqual([])
    }
  })

test.describe('a screen of 3840 × 2160', () => {
  test.use({ viewport: { width: 3840, height: 2160 } })

  test('the atlas takes all of it, its parts stand beside one another, and no line is endless', async ({ page }) => {
    await page.goto(`/en/${firstSlug}`)
    await live(page)
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!
    const [stage, map, years, heading, filters, panel] = [await boxOf('.stage'), await boxOf('.stage .map'), await boxOf('.years'), await boxOf('.atlas-heading'), await boxOf('.filters'), await boxOf('.panel')]
    expect(stage.x + stage.width).toBeCloseTo(3840, -1)
    expect(years.y + years.height).toBeCloseTo(2160, -1)
    expect(map.width * map.height).toBeGreaterThan((3840 * 2160) / 2)
    for (const part of [heading, filters, panel]) expect(part.x + part.width).toBeLessThanOrEqual(stage.x + 1)
    expect(map.y + map.height).toBeLessThanOrEqual(years.y + 1)
    expect(heading.y + heading.height).toBeLessThanOrEqual(filters.y + 1)
    expect(filters.y + filters.height).toBeLessThanOrEqual(panel.y + 1)
    expect(await unreadable(page)).toEqual([])
  })

  for (const kind of pageKinds.filter(({ name }) => ['atlas with an event', 'reading', 'event', 'about', 'data', 'body'].includes(name)))
    test(`${kind.name}: a line has at most a hundred letters`, async ({ page }) => {
      await page.goto(addressOf(kind, 'en'))
      const long = await page.locator('main :is(p, li, dd)').evaluateAll((blocks) =>
        blocks
          .filter((block) => block.checkVisibility() && !block.querySelector('p, li, dd, table') && !block.closest('.map, .years, table, pre'))
          .flatMap((block) => {
            const size = parseFloat(getComputedStyle(block).fontSize)
            const range = document.createRange()
            range.selectNodeContents(block)
            const widest = Math.max(0, ...[...range.getClientRects()].map(({ width }) => width))
            // A letter of a text is about half as wide as it is high.
            return block.textContent!.length > 110 && widest / (size * 0.46) > 130 ? [`${Math.round(widest)} px: ${block.textContent!.slice(0, 60)}`] : []
          }),
      )
      expect(long).toEqual([])
    })
})
