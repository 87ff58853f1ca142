import type { Page } from '@playwright/test'
import { embedPath } from '@/data/address/href'
import { languageCodes } from '@/data/languages/codes'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const queries = ['', ...Object.values(report.bodies).filter(({ parent }) => parent === null).map(({ id }) => `?body=${id}`), '?years=2004', '?years=2005-2006', '?years=2008', '?years=2011', '?claims=report', '?members=sco,cis']

/** Marks on the map whose middle is covered by something else: another mark, a button, a line of text. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('.map')!
    map.scrollIntoView({ block: 'center' })
    const seen = map.getBoundingClientRect()
    return [...map.querySelectorAll<HTMLElement>('[data-place]')].flatMap((marker) => {
      const { x, y, width, height } = marker.querySelector('.sign')!.getBoundingClientRect()
      const [across, down] = [x + width / 2, y + height / 2]
      if (across < seen.left || across > seen.right || down < seen.top || down > seen.bottom) return []
      const top = document.elementFromPoint(across, down)
      return marker.contains(top) ? [] : [`${marker.dataset.place} under ${top?.closest('[class]')?.className}`]
    })
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  for (const width of [320, 390, 768, 1440])
    test(`at ${width} px every marker in view can be touched`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      for (const query of queries) {
        await page.goto(`/en/${firstSlug}${query}`)
        expect(await covered(page), query).toEqual([])
      }
    })
})

for (const width of [320, 390])
  test(`at ${width} px every marker of the live map can be touched`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const query of ['', '?body=un', '?years=2011']) {
      await page.goto(`/en/${firstSlug}${query}`)
      await live(page)
      expect(await covered(page), query).toEqual([])
    }
  })

for (const width of [320, 390])
  test(`at ${width} px every marker beside the text of the reading can be touched, in every language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const language of languageCodes) {
      await page.goto(`/${language}/${firstSlug}/reading`)
      await live(page)
      expect(await covered(page), language).toEqual([])
    }
  })

for (const width of [280, 390, 700])
  test(`every marker of an embed ${width} px wide can be touched`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const query of ['', '?body=un', '?body=cica', '?years=2011']) {
      await page.goto(`${embedPath('en', firstSlug)}${query}`)
      expect(await covered(page), query).toEqual([])
    }
  })
