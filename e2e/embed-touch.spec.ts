import type { FrameLocator, Page } from '@playwright/test'
import { move, type Point } from './support/fingers'
import { hostsUrl } from './support/hosts'
import { expect, test } from './support/offline'

test.use({ ownHosts: [new URL(hostsUrl).host], hasTouch: true, viewport: { width: 390, height: 760 } })

const scrolled = (page: Page) => page.evaluate(() => scrollY)
/** Where the map has come to, as the link to the atlas has it. */
const cameTo = async (frame: FrameLocator) => /map=([^&]*)/.exec((await frame.locator('.full').getAttribute('href')) ?? '')?.[1]

/** The embed in its host, its map in the middle of the screen. */
async function openHost(page: Page) {
  await page.goto(`${hostsUrl}/plain`)
  const frame = page.frameLocator('iframe')
  const map = frame.locator('.map')
  await expect.poll(async () => (await page.locator('iframe').boundingBox())!.height).toBeGreaterThan(350)
  await page.locator('iframe').evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 200))
  const fingers = await page.context().newCDPSession(page)
  /** A point of the map by shares of its width and height. */
  const onMap = async (x: number, y: number): Promise<Point> => {
    const box = (await map.boundingBox())!
    return { x: box.x + box.width * x, y: box.y + box.height * y }
  }
  /** One finger up over the map: the host goes on, and the map stays. */
  const swipeUp = async () => {
    const [before, map] = [await scrolled(page), await cameTo(frame)]
    const from = await onMap(0.5, 0.9)
    // The page runs on after a quick finger, and a tap on a page that still runs only stops it.
    const stands = await page.evaluateHandle(() => ({ still: new Promise((done) => document.addEventListener('scrollend', done, { once: true })) }))
    await move(fingers, [[from, { x: from.x, y: from.y - 90 }]])
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 40)
    await stands.evaluate(({ still }) => still)
    expect(await cameTo(frame)).toBe(map)
  }
  return { frame, fingers, onMap, swipeUp }
}

test('one finger scrolls the host, before the moving map is there and after', async ({ page }) => {
  const { frame, swipeUp } = await openHost(page)
  await swipeUp()
  await expect(frame.locator('[data-map="static"]')).toBeAttached()
  await page.evaluate(() => scrollBy(0, -120))
  await frame.getByRole('button', { name: 'Zoom in' }).tap()
  await expect(frame.locator('[data-map="live"]')).toBeAttached()
  await expect.poll(() => cameTo(frame)).toBeTruthy()
  await swipeUp()
})

test('two fingers move the map, and the host stays; then one scrolls the host again', async ({ page }) => {
  const { frame, fingers, onMap, swipeUp } = await openHost(page)
  const before = await scrolled(page)
  const [left, right] = [await onMap(0.4, 0.5), await onMap(0.6, 0.5)]
  const apart = () => move(fingers, [[left, { x: left.x - 60, y: left.y }], [right, { x: right.x + 60, y: right.y }]])
  await apart()
  await expect(frame.locator('[data-map="live"]')).toBeAttached()
  await apart()
  await expect.poll(() => cameTo(frame)).toBeTruthy()
  expect(await scrolled(page)).toBe(before)
  await swipeUp()
})

test('a finger is told once that two move the map, and it stands there until the map is touched again', async ({ page }) => {
  const { frame, fingers, onMap, swipeUp } = await openHost(page)
  const hint = frame.locator('.hint')
  await swipeUp()
  await expect(hint).toHaveText(/two fingers/)
  // Whatever the lifted finger still sets off has been heard when an answer comes back through the same queue.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await frame.locator('.map').evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await expect(hint).toHaveText(/two fingers/)
  const at = await onMap(0.5, 0.9)
  await move(fingers, [[at, { x: at.x, y: at.y + 60 }]])
  await expect(hint).toBeEmpty()
})

test('a tap on the map opens no trap: it is told the same, and one finger still scrolls', async ({ page }) => {
  const { frame, fingers, onMap, swipeUp } = await openHost(page)
  const at = await onMap(0.03, 0.95)
  await move(fingers, [[at, at]])
  await expect(frame.locator('.hint')).toHaveText(/two fingers/)
  await expect(frame.locator('[data-awake]')).toHaveCount(0)
  await swipeUp()
})

test('on a phone the drawn map fills its room as the moving one does, which takes over where it stood', async ({ page }) => {
  const { frame } = await openHost(page)
  const at = async () => {
    const [box, map] = [(await frame.locator('[data-place="astana"]').boundingBox())!, (await frame.locator('.map').boundingBox())!]
    return [box.x + box.width / 2 - map.x, box.y + box.height / 2 - map.y].map(Math.round)
  }
  const drawn = await at()
  await frame.getByRole('button', { name: 'Show all of these events' }).tap()
  await expect(frame.locator('[data-map="live"]')).toBeAttached()
  await expect.poll(async () => (await at()).every((part, index) => Math.abs(part - drawn[index]!) <= 2)).toBe(true)
})
