import { shortcuts } from '@/data/languages/shortcuts'
import { languageCodes } from '@/data/languages/codes'
import type { Page } from '@playwright/test'
import { listens } from './support/keys'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const atlas = `/en/${firstSlug}`
// What the browser logs when the outlines are kept from it.
const noOutlines = /ERR_FAILED/

const focused = (page: Page) =>
  page.evaluate(() => {
    const marker = document.activeElement
    const box = marker?.getBoundingClientRect()
    return { place: marker?.getAttribute('data-place') ?? null, x: box ? box.x + box.width / 2 : 0, y: box ? box.y + box.height / 2 : 0 }
  })

for (const map of ['static', 'live'] as const)
  test.describe(`the ${map} map`, () => {
    test.use({ allowErrors: noOutlines })
    test('arrows go from marker to marker, Enter opens, Escape leads back to it', async ({ page }) => {
      if (map === 'static') await page.route('**/outlines/world.topo.json', (route) => route.abort())
      await page.goto(atlas)
      if (map === 'live') await live(page)
      const start = page.locator(map === 'live' ? '.live [data-place="almaty"]' : '.fitted [data-place="almaty"]')
      await start.focus()
      const from = await focused(page)
      await page.keyboard.press('ArrowLeft')
      const west = await focused(page)
      expect(west.place).not.toBe('almaty')
      expect(west.x).toBeLessThan(from.x)
      await page.keyboard.press('ArrowUp')
      const north = await focused(page)
      expect(north.y).toBeLessThan(west.y)
      expect(page.url()).toMatch(new RegExp(`${firstSlug}$`))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`at=${north.place}`))
      await expect(page.locator('.panel h2[tabindex="-1"]')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page).not.toHaveURL(/at=/)
      await expect.poll(async () => (await focused(page)).place).toBe(north.place)
    })
  })

test('a marker that is gone to outside the view is brought into it, and the map does not scroll in its box', async ({ page }) => {
  await page.goto(`${atlas}?map=43.25,76.92,8`)
  await live(page)
  await page.locator('.live [data-place="almaty"]').focus()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key)
  expect((await focused(page)).place).not.toBeNull()
  const box = (await page.locator('.stage .map').boundingBox())!
  await expect
    .poll(async () => {
      const { x, y } = await focused(page)
      return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
    })
    .toBe(true)
  expect(await page.locator('.leaflet-container').evaluate((map) => [map.scrollLeft, map.scrollTop])).toEqual([0, 0])
})

test('on the map itself the arrows move the map', async ({ page }) => {
  await page.goto(atlas)
  await live(page)
  await listens(page)
  await page.keyboard.press('m')
  await expect(page.locator('.leaflet-container')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/map=/)
})

test('an event is opened from the list and left with Escape, back at its item', async ({ page }) => {
  await page.goto(atlas)
  const { id } = spoken(firstSlug).events[4]!
  const item = page.locator(`.panel [data-event="${id}"] a`)
  await item.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`event=${id}`))
  await expect(page.locator('.panel h2[tabindex="-1"]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(item).toBeFocused()
})

test('single keys go to the parts of the page, unless they are turned off or something is being written', async ({ page }) => {
  test.slow()
  await page.goto(atlas)
  await listens(page)
  const part = () => page.evaluate(() => document.activeElement?.closest('section')?.id)
  for (const [key, id] of [['y', 'years'], ['f', 'filters'], ['l', 'events']] as const) {
    await page.keyboard.press(key)
    expect(await part(), key).toBe(id)
  }
  const years = page.getByRole('textbox', { name: 'Years' })
  await years.focus()
  await page.keyboard.press('f')
  await expect(years).toBeFocused()
  await page.locator('.settings summary').click()
  await page.locator('[data-setting="keys"]').getByRole('radio', { name: 'Off' }).check()
  await page.locator('.settings summary').focus()
  await page.keyboard.press('l')
  await page.keyboard.press('?')
  await expect(page.locator('.settings summary')).toBeFocused()
  await page.reload()
  await listens(page)
  await page.keyboard.press('l')
  expect(await part()).toBeUndefined()
  await expect(page.locator('dialog')).toHaveCount(0)
})

for (const language of languageCodes)
  test(`${language}: the list of keys opens with ? and from the menu, and gives the focus back`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${language}/${firstSlug}/about`)
    const words = shortcuts[language]
    const dialog = page.getByRole('dialog', { name: words.title })
    await listens(page)
    await page.locator('.site-name').focus()
    await page.keyboard.press('?')
    await expect(dialog).toBeVisible()
    for (const { keys } of words.groups) for (const [, does] of keys) await expect(dialog).toContainText(does)
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.locator('.site-name')).toBeFocused()
    await page.locator('.settings summary').click()
    await page.locator('.settings-form button').click()
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button').click()
    await expect(dialog).toHaveCount(0)
    await expect(page.locator('.settings-form button')).toBeFocused()
  })

test('links lead past the map to the parts of the atlas, and are seen when they have the focus', async ({ page }) => {
  await page.goto(atlas)
  for (const id of ['map', 'years', 'filters', 'events']) {
    const link = page.locator(`.skips a[href="#${id}"]`)
    await link.focus()
    await expect(link).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`#${id}$`))
    await page.keyboard.press('Tab')
    expect(await page.evaluate((part) => document.getElementById(part)!.contains(document.activeElement), id), id).toBe(true)
  }
})

test('what was cleared is brought back, and the word of it goes with the next choice', async ({ page }) => {
  await page.goto(`${atlas}?years=2004-2008&body=gicnt`)
  const status = page.locator('.panel-head')
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(new RegExp(`${firstSlug}$`))
  await expect(status).toContainText('Filters cleared.')
  await status.getByRole('link', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/years=2004-2008&body=gicnt$/)
  await expect(status).not.toContainText('Filters cleared.')
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await page.locator('[data-year="2010"]').click()
  await expect(status).not.toContainText('Filters cleared.')
})

test('what goes with its own click leaves the focus at the line that says what is left', async ({ page }) => {
  await page.goto(`${atlas}?years=2004-2008&body=gicnt`)
  await live(page)
  const status = page.locator('.panel-head')
  await page.getByRole('link', { name: 'Clear filters' }).press('Enter')
  await expect(status).toContainText('Filters cleared.')
  await expect(status).toBeFocused()
  await expect(status).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(status.getByRole('link', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/body=gicnt/)
  await expect(status).toBeFocused()
})

test('where nothing is left, the way out leaves the focus at the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${atlas}?years=1000&body=gicnt`)
  await live(page)
  await page.locator('.empty a').first().press('Enter')
  await expect(page.locator('.empty')).toHaveCount(0)
  await expect(page.locator('.panel-head')).toBeFocused()
  await expect(page.locator('.panel-head')).toBeInViewport()
})

test('going from marker to marker brings each into view and is no move of the reader’s: the address stays, and a filter fits the view', async ({ page }) => {
  await page.goto(atlas)
  await live(page)
  const places = await page.locator('.live [data-place]').evaluateAll((markers) => markers.map((marker) => (marker as HTMLElement).dataset.place))
  await page.locator('.leaflet-container').focus()
  const box = (await page.locator('.stage .map').boundingBox())!
  const moved: string[] = []
  const bounds = () => page.locator('.live .leaflet-map-pane').evaluate((pane) => getComputedStyle(pane).transform)
  const first = await bounds()
  for (const _ of places) {
    await page.keyboard.press('Tab')
    const { place, x, y } = await focused(page)
    expect(place).not.toBeNull()
    expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height, `${place} is in view`).toBe(true)
    moved.push(await bounds())
  }
  // Far-off places lie outside the first view, or this would show nothing.
  expect(moved.some((each) => each !== first)).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(new RegExp(`${firstSlug}$`))
  const home = page.getByRole('button', { name: 'Show all of these events' })
  await home.click()
  await expect.poll(() => page.locator('.live [data-place="almaty"]').boundingBox().then((at) => at !== null && at.x > box.x && at.x < box.x + box.width)).toBe(true)
  await page.locator('[data-facet="body"] a', { hasText: 'GICNT' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${firstSlug}\\?body=gicnt$`))
})

test('Escape closes the settings and the files, from whatever in them has the focus, and leads back to what opened them', async ({ page }) => {
  await page.goto(`${atlas}?at=almaty`)
  await listens(page)
  for (const menu of ['.settings', '.download-menu']) {
    const summary = page.locator(`${menu} > summary`)
    for (const inside of [summary, page.locator(menu).locator('input, a').first()]) {
      await summary.press('Enter')
      await expect(page.locator(menu)).toHaveAttribute('open')
      await inside.press('Escape')
      await expect(page.locator(menu)).not.toHaveAttribute('open')
      await expect(summary).toBeFocused()
    }
  }
  // None of these was a step back.
  await expect(page).toHaveURL(/at=almaty/)
  await page.locator('.settings > summary').click()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Escape')
  await expect(page.locator('.settings')).not.toHaveAttribute('open')
})
