import { expect, type Page } from '@playwright/test'
import { unreadable } from './clipped'
import { lookedAt } from './screen'

/** WCAG 1.4.12: what a reader may do to the spacing of every text. */
const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Makes every word longer by two fifths, as another language might; numbers stay. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) if (!text.parentElement?.closest('script, style, template, .map, a[href^="http"]')) text.data = text.data.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)))
  })

/** Everything can be read and nothing reaches beyond the page: as it is, in the largest letters, with wide spacing, and with longer words, which then have a wide screen too. */
export async function expectToFit(page: Page): Promise<void> {
  expect(await unreadable(page), 'as it is').toEqual([])
  await page.evaluate(() => void (document.documentElement.dataset.size = 'largest'))
  expect(await unreadable(page), 'largest').toEqual([])
  await page.evaluate(() => void (document.documentElement.dataset.size = 'normal'))
  const style = await page.addStyleTag({ content: spaced })
  expect(await unreadable(page), 'wide spacing').toEqual([])
  await style.evaluate((element) => (element as Element).remove())
  // An embed has no React.
  if ((await page.locator('.settings').count()) > 0) await lookedAt(page)
  await lengthen(page)
  expect(await unreadable(page), 'longer words').toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await unreadable(page), 'longer words, 1440 px').toEqual([])
}
