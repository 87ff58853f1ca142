import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { paths } from '@/data/address/href'
import { holdOutlines } from './support/hold-outlines'
import { unreadable } from './support/clipped'
import { expect, test } from './support/offline'
import { awake, live } from './support/screen'
import { slugs, spoken } from './support/spoken'

const slug = slugs[0]!
const report = spoken(slug)
const to = paths('en', slug)
const pages = { atlas: to.atlas, event: to.event(report.events[0]!.id), place: to.place(Object.keys(report.places)[0]!), body: to.body(Object.keys(report.bodies)[0]!), state: to.state(Object.keys(report.states)[0]!), reading: to.reading, lists: to.lists }
const canReadPdf = existsSync('/usr/bin/pdftotext')

/** Sheets of a PDF: a page object each, uncompressed in what Chromium writes. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
const wordsIn = (pdf: Buffer) => execFileSync('pdftotext', ['-layout', '-', '-'], { input: new Uint8Array(pdf) }).toString()
/** The text of the code on the last sheet, as a camera reads it off the paper; null where there is none. */
const codeIn = (pdf: Buffer): string | null => {
  const last = `${sheetsIn(pdf)}`
  const picture = execFileSync('pdftoppm', ['-f', last, '-l', last, '-r', '150', '-gray', '-'], { input: new Uint8Array(pdf), maxBuffer: 1e8 })
  // P5, width, height, brightest, and a byte for each point.
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'))!
  const points = new Uint8ClampedArray(picture.subarray(head.length).toJSON().data.flatMap((grey) => [grey, grey, grey, 255]))
  return jsQR(points, Number(width), Number(height))?.data ?? null
}

/** Numbers by place: on the map, in its key, and in the list. */
const numbersOn = (page: Page, map: '.fitted' | '.live') =>
  page.evaluate((map) => {
    const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
    const seen = (element: Element | null | undefined) => !!element && getComputedStyle(element).display !== 'none'
    return {
      map: [...document.querySelectorAll(`.map ${map} .marker`)].filter((marker) => seen(marker.querySelector('.marker-number'))).map((marker) => `${text(marker.querySelector('.marker-number'))} ${marker.getAttribute('aria-label')}`),
      key: [...document.querySelectorAll('.map-key ol li')].map(text),
      list: [...document.querySelectorAll('.item-where')].flatMap((line) => (seen(line.querySelector('.item-number')) ? text(line.querySelector('.item-number')) : [])),
    }
  }, map)

for (const [name, path] of Object.entries(pages))
  for (const format of ['A4', 'Letter'] as const)
    test(`the ${name} page is printed on ${format}, with its address as a code`, async ({ page, baseURL }) => {
      await page.goto(path)
      await awake(page)
      const pdf = await page.pdf({ format, printBackground: false })
      expect(sheetsIn(pdf)).toBeGreaterThan(0)
      // Two columns of filters, menus and buttons would be sheets of their own: none is printed.
      expect(sheetsIn(pdf)).toBeLessThan({ reading: 40, lists: 40, body: 14 }[name] ?? 9)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.sheet-foot')).toBeVisible()
      await expect(page.locator('.sheet-foot b')).toHaveText(`${baseURL}${path}`)
      // A reader's browser waits for the picture; this way of making a PDF does not.
      await expect.poll(() => page.locator('.sheet-foot img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(50)
      for (const hidden of ['.views', '.languages', '.filters', '.map-buttons', '.years']) for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden()
      if (canReadPdf) expect(wordsIn(pdf).replace(/\s/g, '')).toContain(`${baseURL}${path}`.replace(/\s/g, ''))
    })

test('numbers on the printed map are those of the list, live or not', async ({ page }) => {
  // The outlines are held back until the static map has been looked at.
  const release = await holdOutlines(page)
  await page.goto(to.atlas)
  for (const isLive of [false, true]) {
    if (isLive) release()
    if (isLive) await live(page)
    await page.emulateMedia({ media: 'print' })
    const { map, key, list } = await numbersOn(page, isLive ? '.live' : '.fitted')
    expect(map.length).toBeGreaterThan(3)
    expect([...map].sort()).toEqual([...key].sort())
    const placed = report.events.length
    expect(list.length).toBeLessThanOrEqual(placed)
    expect(new Set(list)).toEqual(new Set(key.map((line) => line.split(' ')[0]!)))
    // On first coming to a place, the list counts on.
    expect([...new Set(list)].map(Number)).toEqual([...new Set(list)].map((_, index) => index + 1))
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator('.map-key')).toBeHidden()
    await expect(page.locator('.sheet-foot')).toBeHidden()
  }
})

test('the printed address is that of the screen after a filter was chosen, and its code is asked for only then', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => void (request.url().includes('/image/') && asked.push(request.url())))
  await page.goto(to.atlas)
  await live(page)
  await page.locator('.panel [data-event] a').first().click()
  await expect(page).toHaveURL(/event=/)
  // The foot follows the address within a frame or two: nobody prints sooner.
  await expect(page.locator('.sheet-foot')).toHaveAttribute('data-address', page.url())
  expect(asked).toEqual([])
  await page.pdf({ format: 'A4' })
  await expect.poll(() => asked).toEqual([`${baseURL}/image/qr.svg?url=${encodeURIComponent(page.url())}`])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet-foot b')).toHaveText(page.url())
})

test('a camera reads the address off the printed sheet', async ({ page, baseURL }) => {
  test.skip(!canReadPdf, 'pdftoppm is not installed: see apt package poppler-utils')
  for (const path of [to.atlas, `${to.atlas}?body=sco&years=2004-2011&members=csto`, to.body(Object.keys(report.bodies)[0]!)]) {
    await page.goto(path)
    await awake(page)
    // Printing asks for the picture. A reader's browser waits for it; this way of making a PDF does not.
    await page.pdf({ format: 'A4' })
    await expect.poll(() => page.locator('.sheet-foot img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(50)
    expect(codeIn(await page.pdf({ format: 'A4' }))).toBe(`${baseURL}${path}`)
  }
})

test('the live map is printed whole, as wide as the sheet', async ({ page }) => {
  await page.goto(to.atlas)
  await live(page)
  await page.setViewportSize({ width: 700, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const [map, picture] = [await page.locator('.stage .map').boundingBox(), await page.locator('.live').boundingBox()]
  expect(picture!.width).toBeCloseTo(map!.width, -1)
  expect(picture!.height).toBeCloseTo(map!.height, -1)
})

/** What may be on a sheet, by what shows it. */
const parts = { map: '.map', sources: '.map-note', borders: '.footnotes li', numbers: '.map-key li' } as const

/** Kinds of pages with what their sheets must have; A4 and Letter by turns. */
const sheets: readonly { readonly name: string; readonly path: string; readonly has: readonly (keyof typeof parts)[]; readonly most: number; readonly says: RegExp }[] = [
  { name: 'about', path: to.about, has: [], most: 40, says: /How to cite/ },
  { name: 'data', path: to.data, has: [], most: 12, says: /record_edtf/ },
  { name: 'timeline', path: to.timeline, has: [], most: 30, says: /2005/ },
  { name: 'bodies', path: to.bodies, has: [], most: 6, says: /OSCE/ },
  { name: 'states', path: to.states, has: [], most: 8, says: /Kazakhstan/ },
  { name: 'atlas in Russian', path: paths('ru', slug).atlas, has: ['map', 'sources', 'borders', 'numbers'], most: 8, says: /31 событи[ея] из 31/ },
  { name: 'atlas in Kazakh', path: paths('kk', slug).atlas, has: ['map', 'sources', 'borders', 'numbers'], most: 8, says: /31 оқиғадан 31/ },
  { name: 'atlas narrowed, in Kazakh', path: `${paths('kk', slug).atlas}?body=sco&members=sco&years=2004-2011`, has: ['map', 'sources', 'borders', 'numbers'], most: 8, says: /ШЫҰ/ },
]

for (const [turn, { name, path, has, most, says }] of sheets.entries()) {
  const format = (['A4', 'Letter'] as const)[turn % 2]!
  test(`the ${name} page on ${format}: whole, with its address, and nothing cut off at the right`, async ({ page, baseURL }) => {
    test.slow()
    await page.goto(path)
    if (has.includes('map')) await live(page)
    const pdf = await page.pdf({ format, printBackground: false })
    expect(sheetsIn(pdf)).toBeGreaterThan(0)
    expect(sheetsIn(pdf)).toBeLessThanOrEqual(most)
    // The sheet less its margins of 1.5 cm, in CSS pixels.
    await page.setViewportSize({ width: Math.floor({ A4: 793.7, Letter: 816 }[format] - 2 * 56.7), height: 1000 })
    await page.emulateMedia({ media: 'print' })
    expect(await unreadable(page)).toEqual([])
    for (const part of has) await expect(page.locator(parts[part]).first(), part).toBeVisible()
    await expect(page.locator('body')).toContainText(says)
    await expect(page.locator('.sheet-foot b')).toHaveText(`${baseURL}${path}`)
    for (const hidden of ['.views', '.languages', '.filters', '.map-buttons', '.years', '.settings', '.search-open', '.share-link']) for (const each of await page.locator(hidden).all()) await expect(each).toBeHidden()
    if (!canReadPdf) return
    const words = wordsIn(pdf)
    expect(words).toMatch(says)
    expect(words.replace(/\s/g, '')).toContain(`${baseURL}${path}`.replace(/\s/g, ''))
    const boxes = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: new Uint8Array(pdf) }).toString()
    const width = Number(/<page width="([\d.]+)"/.exec(boxes)![1])
    expect([...boxes.matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g)].filter(([, right]) => Number(right) > width - 20).map(([, , word]) => word)).toEqual([])
  })
}
