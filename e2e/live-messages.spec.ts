import type { Page } from '@playwright/test'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'

const atlas = `/en/${firstSlug}`

/** Listens as a screen reader does: notes what live regions say from now on, each change as a whole. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const regions = '[role="status"], [role="alert"], [role="log"], [aria-live]'
    new MutationObserver((changes) => {
      const changed = changes.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(regions) ?? [])
      for (const region of new Set(changed)) if (region.getAttribute('aria-live') !== 'off' && region.textContent) heard.push(region.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)
}

test('a filter is answered by one short message, and choosing a place or an event by none', async ({ page }) => {
  await page.goto(atlas)
  await live(page)
  const heard = await listen(page)
  await page.locator('.chips[data-facet="body"]').getByRole('link', { name: /^GICNT/ }).click()
  await expect(page.locator('.tally')).toContainText('8 of 31 events')
  await expect.poll(heard).toEqual(['8 of 31 events'])
  await page.locator('.live .marker').first().press('Enter')
  await expect(page.locator('.back')).toBeVisible()
  await page.locator('.panel .item-title a, .neighbours a').first().click()
  await expect(page.locator('.details')).toBeVisible()
  expect(await heard()).toHaveLength(1)
})

test('while the years play nothing is read out; a step of one’s own is, once', async ({ page }) => {
  await page.goto(`${atlas}?years=2007`)
  await live(page)
  const heard = await listen(page)
  const player = page.getByRole('group', { name: 'Year by year' })
  await player.getByRole('button', { name: 'Play the years' }).click()
  // Three years of different counts.
  await expect(page).toHaveURL(/years=2010/)
  await player.getByRole('button', { name: 'Stop' }).click()
  expect(await heard()).toEqual([])
  await player.getByRole('link', { name: /^The year after/ }).click()
  await expect(page).toHaveURL(/years=2011/)
  await expect.poll(heard).toEqual([expect.stringMatching(/^\d+ of 31 events$/)])
})

test('the paragraph that scrolls by is not read out; the one that a button leads to is', async ({ page }) => {
  await page.goto(`${atlas}/reading`)
  await live(page)
  const bar = page.getByRole('toolbar', { name: 'On and back in the report' })
  const heard = await listen(page)
  for (const number of [5, 12, 20]) {
    await page.locator(`#p${number}`).evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }))
    await expect(bar).toContainText(`Paragraph ${number}`)
  }
  expect(await heard()).toEqual([])
  await bar.getByRole('button', { name: 'Next paragraph' }).click()
  await expect(page).toHaveURL(/#p21$/)
  await expect.poll(heard).toEqual(['Paragraph 21'])
})
