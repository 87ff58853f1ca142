import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { noFilters } from '@/data/filters'
import { match } from '@/data/filters/match'
import { languages } from '@/data/languages'
import { dateOf } from '@/data/queries/reading'
import { findReport } from '@/data/reports'
import { expect, test } from './support/offline'
import { firstSlug, slugs, spoken } from './support/spoken'

const all = (page: Page, attribute: string, kind = 'event') =>
  page.locator(`[${attribute}^="${kind}-"]`).evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name)!), attribute)
const ids = (values: readonly string[]) => [...new Set(values)].sort()

for (const javaScriptEnabled of [false, true])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const slug of slugs)
      test(`the timeline of ${slug} shows every event and act: marks and those without a year are the table’s rows`, async ({ page }) => {
        const report = spoken(slug)
        await page.goto(`/en/${slug}/timeline`)
        for (const [kind, rows] of [['event', report.events], ['act', findReport(slug)!.acts]] as const) {
          const table = await all(page, 'data-row', kind)
          expect(table.sort()).toEqual(rows.map(({ id }) => `${kind}-${id}`).sort())
          expect(ids([...(await all(page, 'data-mark', kind)), ...(await all(page, 'data-undated', kind))])).toEqual(ids(table))
        }
        await expect(page.locator('[data-tally]')).toHaveAttribute('data-tally', new RegExp(`^${report.events.length} `))
      })

    test('filters work by links and forms, and keep one another', async ({ page }) => {
      const report = spoken(firstSlug)
      const gicnt = match(report, { ...noFilters, body: ['gicnt'] }, 'record').map(({ id }) => `event-${id}`)
      await page.goto(`/en/${firstSlug}/timeline`)
      await page.locator('[data-facet="body"] a', { hasText: 'GICNT' }).click()
      await expect(page).toHaveURL(/\?body=gicnt$/)
      expect((await all(page, 'data-row')).sort()).toEqual([...gicnt].sort())
      await page.getByRole('textbox', { name: 'Years' }).fill('2007-2008')
      await page.getByRole('textbox', { name: 'Years' }).press('Enter')
      await expect(page).toHaveURL(/years=2007-2008&body=gicnt|body=gicnt&years=2007-2008/)
      await expect(page.locator('[data-axis]')).toHaveAttribute('data-axis', '2007-2008')
      await page.getByRole('link', { name: 'As the report says' }).click()
      await expect(page).toHaveURL(/\?years=2007-2008&body=gicnt&claims=report$/)
      await expect(page.locator('[data-bar="claim"]').first()).toBeAttached()
      await expect(page.locator('[data-bar="record"]')).toHaveCount(0)
      await page.getByText('Kind, words').click()
      await page.getByRole('searchbox').fill('Atom')
      await page.getByRole('searchbox').press('Enter')
      await expect(page).toHaveURL(/q=Atom/)
      expect(await all(page, 'data-row')).toEqual(['event-atom-antiterror-2008'])
      await page.getByRole('link', { name: 'The same on the map' }).click()
      await expect(page).toHaveURL(new RegExp(`/en/${firstSlug}\\?years=2007-2008&body=gicnt&q=Atom&claims=report$`))
    })
  })

test('a year on the axis is a link that zooms to it; events without a year are offered', async ({ page }) => {
  await page.goto(`/en/${firstSlug}/timeline`)
  await page.locator('[data-tick="2006"]').click()
  await expect(page).toHaveURL(/\?years=2006#plot$/)
  await expect(page.locator('[data-axis]')).toHaveAttribute('data-axis', '2006-2006')
  await expect(page.locator('[data-undated]')).toHaveCount(0)
  await page.getByRole('link', { name: /^Include \d+ without a year$/ }).click()
  await expect(page).toHaveURL(/undated=1/)
  const undated = match(spoken(firstSlug), noFilters, 'record').filter((event) => !dateOf(event, 'record')?.hasYear)
  expect((await all(page, 'data-undated')).sort()).toEqual(undated.map(({ id }) => `event-${id}`).sort())
  await page.getByRole('link', { name: 'All years' }).click()
  await expect(page).toHaveURL(new RegExp('/timeline$'))
})

test('bars are as wide as their dates are vague, and lie within the axis', async ({ page }) => {
  await page.goto(`/en/${firstSlug}/timeline`)
  const track = (await page.locator('[data-lane="cica"] .lane-track').boundingBox())!
  const wide = async (id: string, says: string) => (await page.locator(`[data-mark="event-${id}"] [data-bar="${says}"]`).first().boundingBox())!
  const year = await wide('cica-summit-2002', 'claim')
  expect(year.width / track.width).toBeCloseTo(1 / 13, 2)
  expect((year.x - track.x) / track.width).toBeCloseTo(3 / 13, 2)
  // The day that other sources give lies under the year that the report gives.
  const day = await wide('cica-summit-2002', 'record')
  expect(day.width).toBeLessThan(year.width / 4)
  expect(day.x).toBeGreaterThan(year.x)
  expect(day.x + day.width).toBeLessThan(year.x + year.width)
  expect(day.y).toBeGreaterThanOrEqual(year.y + year.height)
  // "Since January 2004" goes on to the end.
  const open = await wide('rats-2004', 'claim')
  expect(open.x + open.width).toBeCloseTo(track.x + track.width, 0)
})

for (const [width, code] of [[320, 'en'], [320, 'kk'], [1200, 'kk'], [1440, 'en'], [1440, 'kk']] as const)
  test(`at ${width} px, ${code}: no bar and no name lies on another, none leaves the lane, and no name is cut that the axis has room for`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/${code}/${firstSlug}/timeline`)
    await page.evaluate(() => document.fonts.ready)
    const faults = await page.evaluate(() => {
      const said: string[] = []
      for (const lane of document.querySelectorAll('.time-marks')) {
        const box = lane.getBoundingClientRect()
        for (const name of lane.querySelectorAll('.time-mark-name')) if (name.scrollWidth > name.clientWidth + 1 && name.clientWidth < box.width - 1) said.push(`${name.textContent} is cut`)
        const parts = [...lane.querySelectorAll<HTMLElement>('.time-bar, .time-mark-name')].map((part) => ({ mark: part.closest<HTMLElement>('[data-mark]')!.dataset.mark!, at: part.getBoundingClientRect() }))
        for (const { mark, at } of parts) if (at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top || at.bottom > box.bottom) said.push(`${mark} leaves its lane`)
        parts.forEach((a, i) => parts.forEach((b, j) => i < j && a.mark !== b.mark && a.at.left < b.at.right - 1 && b.at.left < a.at.right - 1 && a.at.top < b.at.bottom - 1 && b.at.top < a.at.bottom - 1 && said.push(`${a.mark} on ${b.mark}`)))
      }
      return said
    })
    expect(faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

test('keys: arrows go along a lane and to the lanes above and below; the focus is seen; Enter opens', async ({ page }) => {
  await page.goto(`/en/${firstSlug}/timeline`)
  const cica = page.locator('[data-lane="cica"] [data-mark]')
  await cica.first().focus()
  // A script has to be there for the arrows: they are tried until it is.
  await expect(async () => {
    await cica.first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(cica.nth(1)).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('End')
  await expect(cica.last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-lane="osce"] [data-mark]:focus')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('[data-lane="cica"] [data-mark]:focus')).toHaveCount(1)
  await page.keyboard.press('Home')
  expect(await cica.first().evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/events\/cica-summit-2002$/)
})

test('from a body’s page to its lane, and from an event’s page to its mark', async ({ page }) => {
  await page.goto(`/en/${firstSlug}/bodies/osce`)
  await page.getByRole('link', { name: 'On the timeline' }).click()
  await expect(page).toHaveURL(/\/timeline\?body=osce$/)
  await expect(page.locator('[data-lane="osce"] [data-members="osce"]')).toBeVisible()
  await page.goto(`/en/${firstSlug}/events/kaspii-antiterror-2005`)
  await page.getByRole('link', { name: 'On the timeline' }).click()
  await expect(page.locator('#event-kaspii-antiterror-2005')).toBeInViewport()
  await expect(page.locator('#event-kaspii-antiterror-2005')).toHaveAttribute('aria-current', 'true')
})

test('junk in the address never breaks the page: it is named and left out', async ({ page }) => {
  const reply = await page.goto(`/en/${firstSlug}/timeline?years=2011-2004&body=nobody,gicnt&kind=%3Cscript%3E&map=900,x&wat=1&event=none&q=%F0%9F%A6%8A&members=x&years=abc`)
  expect(reply!.status()).toBe(200)
  await expect(page.getByRole('note').first()).toContainText('wat=1')
  await expect(page.locator('[data-facet="body"] a[aria-current]')).toHaveCount(1)
  for (const query of ['years=1-2999', 'years=0-0', 'years=9999', 'years=1000-', 'years=-1000', 'state=kaz,fra&years=2005', 'members=none', 'members=eu&body=nss', 'undated=1'])
    expect((await page.request.get(`/en/${firstSlug}/timeline?${query}`)).status(), query).toBe(200)
})

for (const code of ['en', 'ru', 'kk'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`in ${code}, ${colorScheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      // The smaller report has the same parts; the larger one is asked in a part of its years.
      await page.goto(code === 'en' ? `/en/${firstSlug}/timeline?years=2004-2006&undated=1&event=cica-summit-2006` : `/${code}/${slugs.at(-1)!}/timeline`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(languages[code].phrases.timeline.title)
      await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')))
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
    })
