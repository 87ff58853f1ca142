import { existsSync, readFileSync } from 'node:fs'
import { markerPlaceOf } from '@/data/queries/reading'
import { findReport } from '@/data/reports'
import { listens, tabTo } from './support/keys'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const reading = `/en/${firstSlug}/reading`
const paragraphsOf = (place: string) => [...new Set(report.events.filter((event) => markerPlaceOf(event, 'record', report) === place).flatMap(({ paragraphs }) => paragraphs))].sort((a, b) => a - b)

test('from a point to each of its paragraphs in turn, and back to the point, by keys alone', async ({ page }) => {
  await page.goto(reading)
  await live(page)
  const marker = page.locator('.live [data-place="almaty"]')
  const [first, second] = paragraphsOf('almaty')
  await listens(page)
  await page.keyboard.press('m')
  await tabTo(page, '.live [data-place="almaty"]')
  await page.keyboard.press('Enter')
  await expect(page.locator(`#p${first}`)).toBeFocused()
  await expect(page.locator(`#p${first}`)).toBeInViewport()
  await expect(page).toHaveURL(new RegExp(`#p${first}$`))
  await expect(marker).toHaveAttribute('data-lit', 'true')
  await page.keyboard.press('Escape')
  await expect(marker).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator(`#p${second}`)).toBeFocused()
})

test('the paragraph being read lights its places and states', async ({ page }) => {
  await page.goto(reading)
  await live(page)
  await page.locator('#p33').scrollIntoViewIfNeeded()
  await page.locator('#p33').evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }))
  await expect(page.locator('[data-lit]')).not.toHaveCount(0)
  await expect.poll(() => page.locator('.live [data-lit]').evaluateAll((lit) => lit.map((marker) => (marker as HTMLElement).dataset.place).sort())).toEqual(expect.arrayContaining(['ankara', 'rabat']))
})

test('on and back in the order of reading and of time, by buttons and arrow keys', async ({ page }) => {
  await page.goto(`${reading}#p13`)
  const bar = page.getByRole('toolbar', { name: 'On and back in the report' })
  await expect(bar.getByText('Paragraph 13').first()).toBeVisible()
  await bar.getByRole('button', { name: 'Next paragraph' }).click()
  await expect(page).toHaveURL(/#p14$/)
  await expect(bar.getByRole('status')).toHaveText('Paragraph 14')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/#p13$/)
  await page.keyboard.press('ArrowDown')
  await expect(page).not.toHaveURL(/#p1[34]$/)
  await expect(bar.getByRole('button', { name: 'Next paragraph' })).toBeFocused()
})

for (const [width, height] of [[1440, 900], [390, 844]] as const)
  test(`at ${width} px, scrolled through to its end, each of the last paragraphs is read in turn, and up again`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${reading}#p33`)
    await live(page)
    const bar = page.locator('.reading-bar > [aria-hidden]')
    await expect(bar).toHaveText('Paragraph 33')
    const scrollTo = (top: number) => page.evaluate((to) => window.scrollTo(0, to), top)
    const [from, end] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])
    const read = new Set<string>()
    for (let top = from!; top < end! + 20; top += 20) {
      await scrollTo(top)
      // Two frames: the page hears of the scroll in the first, and shows it by the second.
      read.add(await bar.evaluate((element) => new Promise<string>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(element.textContent!))))))
    }
    await expect(bar).toHaveText('Paragraph 39')
    expect([...read]).toEqual([33, 34, 35, 36, 37, 38, 39].map((number) => `Paragraph ${number}`))
    await scrollTo(from!)
    await expect(bar).toHaveText('Paragraph 33')
    await scrollTo(0)
    await expect(bar).toHaveText('')
  })

test('a step to one of the last paragraphs reads that one, though the page cannot come further up', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 1400 })
  await page.goto(`${reading}#p35`)
  const bar = page.getByRole('toolbar', { name: 'On and back in the report' })
  for (const number of [36, 37, 38, 39]) {
    await bar.getByRole('button', { name: 'Next paragraph' }).click()
    await expect(page).toHaveURL(new RegExp(`#p${number}$`))
    await expect(bar.locator('> [aria-hidden]')).toHaveText(`Paragraph ${number}`)
  }
})

test('a paragraph lights the states of the sets that it speaks of, at the time of its events, and says which', async ({ page }) => {
  await page.goto(`${reading}#p12`)
  await live(page)
  // The CIS of 2000 and 2005, without China.
  const fill = (state: string) => page.locator(`.live path.state-${state}`).first().evaluate((shape) => getComputedStyle(shape).fill)
  await expect.poll(() => fill('KGZ')).not.toBe(await fill('AUS'))
  expect(await fill('GEO')).toBe(await fill('KGZ'))
  expect(await fill('CHN')).toBe(await fill('AUS'))
  await expect(page.locator('#p12 .paragraph-sets')).toHaveText(/States on the map: CIS: 12 states.*\(at the time of its events\)/)
  // Nobody says when: nothing is lit.
  await expect(page.locator('#p11 .paragraph-sets')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the text, its links and a map that leads into it are there', async ({ page }) => {
    await page.goto(reading)
    await expect(page.locator('.paragraph')).toHaveCount(39)
    const [first] = paragraphsOf('rabat')
    await expect(page.locator('.map [data-place="rabat"]')).toHaveAttribute('href', `${reading}#p${first}`)
    await expect(page.locator('#p13 .digest').getByRole('link', { name: 'Almaty' })).toHaveAttribute('href', `/en/${firstSlug}/places/almaty`)
    await expect(page.locator('#p13 .digest').getByRole('link', { name: '25–28 January 2005' })).toHaveAttribute('href', `/en/${firstSlug}/events/ctc-almaty-2005`)
  })

  test('as the report says, the record adds no place and no remark; the switch of the atlas leads there and back', async ({ page }) => {
    await page.goto(reading)
    await expect(page.locator('#p12 .contradiction-notes')).toHaveCount(1)
    await expect(page.locator('#p12 .paragraph-links').first()).toContainText('Aktau')
    await page.getByRole('link', { name: 'As the report says' }).click()
    await expect(page).toHaveURL(/reading\?claims=report$/)
    await expect(page.getByRole('link', { name: 'As the report says' })).toHaveAttribute('aria-current', 'true')
    await expect(page.locator('.contradiction-notes')).toHaveCount(0)
    await expect(page.locator('#p12 .paragraph-links').first()).toHaveText('Places: Kazakhstan')
    await expect(page.locator('.map [data-place="aktau"]')).toHaveCount(0)
    await page.getByRole('link', { name: 'With the record' }).click()
    await expect(page).toHaveURL(/reading$/)
    await expect(page.locator('.contradiction-notes')).not.toHaveCount(0)
  })

  test('a text that lies beside the data is shown with the words of its claims marked', async ({ page }) => {
    await page.goto('/en/example/reading')
    await expect(page.locator('.original')).toHaveCount(6)
    await expect(page.locator('#p3 .original').getByRole('link', { name: 'September 2-4, 2003' })).toHaveAttribute('href', '/en/example/events/lighthouse-conference-2003')
    await expect(page.locator('#p5 .original').getByRole('link', { name: 'Gray Gul' })).toHaveAttribute('href', '/en/example/lists#barred-ships-1')
  })
})

test('a reader’s own copy is compared in the browser and sent nowhere', async ({ page }) => {
  // The example's text is beside its data; a site without it is played by taking the marked paragraphs away.
  await page.goto(reading)
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await page.getByLabel('Open your own copy').setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: readFileSync('data/reports/example/text.txt') })
  await expect(page.locator('.bring').getByRole('status')).toContainText('other.txt has none of the paragraphs that were read')
  await expect(page.locator('.original')).toHaveCount(0)
  expect(sent).toEqual([])
})

// The report's own text is not in the project: where it lies beside it, it must match to the last paragraph.
const own = '../shared/report/report.txt'
test('a reader’s own copy of the edition that was read appears beside the digests', async ({ page }) => {
  test.skip(!existsSync(own), `the report’s text is not at hand (${own})`)
  await page.goto(reading)
  await page.getByLabel('Open your own copy').setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: readFileSync(own) })
  await expect(page.locator('.bring').getByRole('status')).toContainText('39 of 39 paragraphs match')
  await expect(page.locator('.original')).toHaveCount(39)
  await expect(page.locator('#p13 .original').getByRole('link', { name: 'January 25-28, 2005' })).toHaveAttribute('href', `/en/${firstSlug}/events/ctc-almaty-2005`)
  // Every name on the list of ¶9 leads to its row, and a site's town to the town.
  for (const { position } of findReport(firstSlug)!.listEntries.filter(({ list, paragraphs }) => list === 'banned-organisations' && paragraphs.includes(9)))
    await expect(page.locator('#p9 .original').locator(`a[href="/en/${firstSlug}/lists#banned-organisations-${position}"]`), `${position}`).not.toHaveCount(0)
  await expect(page.locator('#p34 .original').getByRole('link', { name: 'Almaty', exact: true })).not.toHaveCount(0)
})

test('an address with a paragraph opens there and sets it off; beside it its states light up', async ({ page }) => {
  await page.goto(`${reading}#p15`)
  await live(page)
  await expect(page.locator('#p15')).toBeInViewport()
  const ground = (paragraph: string) => page.locator(paragraph).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await ground('#p15')).not.toBe(await ground('#p14'))
  await page.locator('#p13').evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }))
  // Kazakhstan holds what ¶13 tells of; Australia has no part in it.
  const fill = (state: string) => page.locator(`.live path.state-${state}`).first().evaluate((shape) => getComputedStyle(shape).fill)
  await expect.poll(async () => (await fill('KAZ')) !== (await fill('AUS'))).toBe(true)
})

test('on a phone the map stays above the text as a band', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(reading)
  await live(page)
  await page.locator('#p20').evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center' }))
  const { y, height, width } = (await page.locator('.map').boundingBox())!
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y + height).toBeLessThan(844 / 2)
  expect(width).toBe(390)
  await expect(page.locator('#p20 .digest')).toBeInViewport()
})

test('a paragraph of a reader’s own copy that differs is named, and not shown as the original', async ({ page }) => {
  test.skip(!existsSync(own), `the report’s text is not at hand (${own})`)
  const lines = readFileSync(own, 'utf8').split('\n')
  const sixteenth = lines.indexOf(lines.filter((line) => line.trim() !== '').at(-39 + 15)!)
  lines[sixteenth] += ' And more.'
  await page.goto(reading)
  await page.getByLabel('Open your own copy').setInputFiles({ name: 'changed.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) })
  await expect(page.locator('.bring').getByRole('status')).toContainText('38 of 39 paragraphs match')
  await expect(page.locator('.bring')).toContainText('¶16')
  await expect(page.locator('.original')).toHaveCount(38)
})
