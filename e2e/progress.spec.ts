import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { expect, test } from './support/offline'
import { awake, live } from './support/screen'
import { firstSlug } from './support/spoken'

const atlas = `/en/${firstSlug}`
const { map, settings, nav } = languages.en.phrases

/** What is asked for is held back until the test lets it go, or breaks it off. */
function hold() {
  let end = (_: 'go' | 'fail') => undefined as void
  const ended = new Promise<'go' | 'fail'>((resolve) => (end = resolve))
  return { end, ended }
}

test('where the live map takes long to come, the map says so in the place of its buttons', async ({ page }) => {
  const { end, ended } = hold()
  await page.route('**/outlines/world.topo.json', async (route) => {
    await ended
    await route.continue()
  })
  await page.goto(atlas)
  const coming = page.getByRole('button', { name: map.wake })
  await expect(coming).toBeVisible()
  await expect(coming).toHaveAttribute('aria-busy', 'true')
  end('go')
  await live(page)
  await expect(coming).toHaveCount(0)
})

for (const language of languageCodes)
  test(`${language}: on a phone, what says so lies over no marker`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.route('**/outlines/world.topo.json', () => undefined)
    for (const path of ['', '/reading']) {
      await page.goto(`/${language}/${firstSlug}${path}`)
      await expect(page.locator('.map-wake')).toBeVisible()
      const covered = await page.locator('.fitted .marker').evaluateAll((markers) => {
        const over = document.querySelector('.map-wake')!.getBoundingClientRect()
        return markers.flatMap((marker) => {
          const { left, right, top, bottom } = marker.getBoundingClientRect()
          return left < over.right && right > over.left && top < over.bottom && bottom > over.top ? [(marker as HTMLElement).dataset.place] : []
        })
      })
      expect(covered, path).toEqual([])
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

test.describe('on a line that breaks', () => {
  // What the browser logs when something is kept from it.
  test.use({ allowErrors: /ERR_FAILED|ChunkLoadError|Failed to load/ })

  test('where the live map did not come, a button asks for it again', async ({ page }) => {
    await page.route('**/outlines/world.topo.json', (route) => route.abort())
    await page.goto(atlas)
    const again = page.getByRole('button', { name: map.wake })
    await expect(again).toHaveAttribute('aria-busy', 'false')
    await expect(again).toBeVisible()
    await page.unroute('**/outlines/world.topo.json')
    await again.click()
    await live(page)
  })

  test('the list of keys says when it is coming, and when it could not be had', async ({ page }) => {
    await page.goto(atlas)
    await live(page)
    const { end, ended } = hold()
    await page.route('**/_next/static/chunks/**', async (route) => {
      await ended
      await route.abort()
    })
    await page.keyboard.press('?')
    const button = page.getByRole('button', { name: settings.keysShow })
    await page.locator('.settings summary').click()
    await expect(button).toHaveAttribute('aria-busy', 'true')
    end('fail')
    await expect(page.locator('.settings').getByRole('status')).toHaveText(settings.keysFailed)
    await expect(button).toHaveAttribute('aria-busy', 'false')
  })
})

test('sharing says that it is coming', async ({ page }) => {
  await page.goto(atlas)
  await awake(page)
  await live(page)
  const { end, ended } = hold()
  await page.route('**/_next/static/chunks/**', async (route) => {
    await ended
    await route.continue()
  })
  const share = page.getByRole('link', { name: nav.share, exact: true })
  await share.click()
  await expect(share).toHaveAttribute('aria-busy', 'true')
  expect(await share.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('" …" / ""')
  end('go')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(share).toHaveAttribute('aria-busy', 'false')
})

test('on a slow line (3G) the list, the places and their links are there before any script, and the live map comes at last', async ({ page }) => {
  const line = await page.context().newCDPSession(page)
  // What browsers’ tools call slow 3G.
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 })
  await page.goto(atlas, { waitUntil: 'commit' })
  await expect(page.locator('.panel [data-event]')).toHaveCount(31)
  const almaty = page.locator('[data-map="static"] .fitted [data-place="almaty"]')
  await expect(almaty).toBeVisible()
  // React has not come yet, and nobody has to wait for it.
  expect(await page.locator('.search-open[aria-keyshortcuts]').count()).toBe(0)
  await almaty.click()
  await expect(page).toHaveURL(/at=almaty/)
  await expect(page.locator('.place-heading')).toBeVisible()
  await live(page)
  await expect(page.locator('.live [data-place="almaty"]')).toBeVisible()
})
