import type { Frame, FrameLocator, Page } from '@playwright/test'
import fc from 'fast-check'
import { anyAddress } from '@/data/address/any-address'
import { embedQuery, embedThemes, plainOptions } from '@/data/address/embed-options'
import { embedPath } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { match } from '@/data/filters/match'
import { languageCodes } from '@/data/languages/codes'
import { groupBy } from '@/data/queries/group-by'
import { markerPlaceOf } from '@/data/queries/reading'
import { hostsUrl } from './support/hosts'
import { expect, test } from './support/offline'
import { firstSlug, slugs, spoken } from './support/spoken'

test.use({ ownHosts: [new URL(hostsUrl).host] })

const host = (name: string) => `${hostsUrl}/${encodeURIComponent(name)}`
const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'))
/** Height of what is in a frame, and of the frame in its host. */
const heights = async (frame: Frame) => {
  const content = await frame.locator('.embed').evaluate((embed) => embed.getBoundingClientRect().height)
  const box = await (await frame.frameElement()).boundingBox()
  return { content: Math.ceil(content), frame: box?.height ?? 0 }
}
const grown = (frame: Frame, beside = 0) =>
  expect.poll(async () => {
    const { content, frame: outer } = await heights(frame)
    return outer - content - beside
  }).toBe(0)

test.describe('on other people’s pages', () => {
  const followed = ['plain', 'element', 'russian element', 'sandbox with scripts', '280 px', 'two', 'dark', 'right to left']
  for (const name of followed)
    test(`${name}: the frame is as high as the map in it, and nothing is wider than the frame`, async ({ page }) => {
      await page.goto(host(name))
      await expect.poll(() => framesOf(page).length).toBe(name === 'two' ? 2 : 1)
      for (const frame of framesOf(page)) {
        await expect(frame.locator('h1')).toBeVisible()
        await grown(frame)
        expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      }
    })

  test('resets: styles for every element reach neither the map nor the height of an element’s frame', async ({ page }) => {
    await page.goto(host('resets'))
    await expect.poll(() => framesOf(page).length).toBe(2)
    for (const frame of framesOf(page)) {
      const element = await frame.frameElement()
      // What the page itself puts around a frame of its own.
      const around = await element.evaluate((node) => {
        const one = node as HTMLElement
        return one.getRootNode() instanceof ShadowRoot ? 0 : one.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(one).height)
      })
      await grown(frame, around)
    }
  })

  test('strict policy: frame-src and script-src of our address are all that is needed', async ({ page }) => {
    await page.goto(host('strict policy'))
    await expect.poll(() => framesOf(page).length).toBe(1)
    await grown(framesOf(page)[0]!, 4)
  })

  test('lazy: a frame far below is loaded when it is near, and then grows', async ({ page }) => {
    await page.goto(host('lazy'))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await expect.poll(() => framesOf(page).filter((frame) => frame.url() !== 'about:blank').length).toBe(1)
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible()
    await grown(framesOf(page)[0]!)
  })

  for (const name of ['sandbox without scripts', 'scripts stripped'])
    test.describe(() => {
      // Chromium says of every script that it does not run, ours and Playwright's, that it does not.
      test.use({ allowErrors: /Blocked script execution/ })
      test(`${name}: everything is there to read, and places open`, async ({ page }) => {
        await page.goto(host(name))
        const frame: FrameLocator = page.frameLocator('iframe').first()
        await expect(frame.locator('h1')).toHaveText(spoken(firstSlug).title.words)
        await expect(frame.locator('.outlines .state').first()).toBeAttached()
        await expect(frame.locator('#at-astana')).toBeHidden()
        await frame.locator('[data-place="astana"]').click()
        await expect(frame.locator('#at-astana')).toBeVisible()
        await frame.locator('#at-astana .close').click()
        await expect(frame.locator('#at-astana')).toBeHidden()
        if (name === 'scripts stripped') await expect(page.getByRole('link', { name: 'The map' })).toBeVisible()
      })
    })

  const dialects: Readonly<Record<string, (heard: unknown[], height: number) => unknown>> = {
    datawrapper: (heard, height) => heard.some((one) => JSON.stringify(one) === JSON.stringify({ 'datawrapper-height': { [firstSlug]: height } })),
    pym: (heard, height) => heard.includes(`pymxPYMxmap-1xPYMxheightxPYMx${height}`),
    wordpress: (heard, height) => heard.some((one) => JSON.stringify(one) === JSON.stringify({ message: 'height', value: height, secret: 'abc123' })),
  }
  for (const [name, speaks] of Object.entries(dialects))
    test(`the frame tells its height as hosts of ${name} expect it`, async ({ page }) => {
      await page.goto(host(name))
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible()
      await expect(page.frameLocator('iframe').getByRole('note')).toHaveCount(0)
      const { content } = await heights(framesOf(page)[0]!)
      const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
      await expect.poll(async () => speaks(await heard(), content)).toBe(true)
      expect(await heard()).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: content })
    })

  test('only the frame itself is heard: another that says a height changes nothing', async ({ page }) => {
    await page.goto(host('plain'))
    await expect.poll(() => framesOf(page).length).toBe(1)
    await grown(framesOf(page)[0]!)
    const before = await heights(framesOf(page)[0]!)
    await page.evaluate(() => {
      const stranger = document.body.appendChild(document.createElement('iframe'))
      stranger.srcdoc = '<script>parent.postMessage({ dateline: "height", height: 5000 }, "*"); parent.postMessage("done", "*")</script>'
      return new Promise((resolve) => addEventListener('message', ({ data }) => data === 'done' && resolve(null)))
    })
    expect(await heights(framesOf(page)[0]!)).toEqual(before)
  })

  test('the element follows its attributes, in the language of its page, and leaves no step for Back', async ({ page }) => {
    await page.goto(host('plain'))
    await page.goto(host('element'))
    const caption = page.frameLocator('dateline-map iframe').locator('.caption').first()
    await expect(caption).toContainText('2004 to 2011')
    await expect(page.locator('dateline-map iframe')).toHaveAttribute('title', 'Meetings')
    const steps = await page.evaluate(() => history.length)
    await page.locator('dateline-map').evaluate((map) => {
      map.setAttribute('years', '2005')
      map.setAttribute('body', 'osce')
      map.setAttribute('lang', 'kk')
    })
    await expect(caption).toContainText('2005')
    await expect.poll(() => framesOf(page)[0]!.url()).toContain(`/embed/kk/${firstSlug}?years=2005&body=osce`)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await page.goBack()
    await expect(page).toHaveURL(host('plain'))
  })
})

test.describe('wheel, fingers and Back are the host’s', () => {
  const overMap = async (page: Page) => {
    const box = (await page.frameLocator('iframe').locator('.map').boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + 30)
  }
  const scrolled = (page: Page) => page.evaluate(() => scrollY)

  test('the wheel over the map scrolls the host, and the map says once how to move it', async ({ page }) => {
    await page.goto(host('plain'))
    await expect.poll(() => framesOf(page).length).toBe(1)
    await grown(framesOf(page)[0]!)
    const frame = page.frameLocator('iframe')
    // By the host: what is far off in a frame of another site stands still until it is near.
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await overMap(page)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before)
    await expect(frame.locator('.hint')).toHaveText(/Ctrl/)
    await expect(frame.locator('[data-map="static"]')).toBeAttached()
    await page.mouse.move(1, 1)
    await expect(frame.locator('.hint')).toBeEmpty()
  })

  test('with Ctrl the wheel moves the map, which Leaflet then takes over; a click lets it move without', async ({ page }) => {
    await page.goto(host('sandbox with scripts'))
    await expect.poll(() => framesOf(page).length).toBe(1)
    await grown(framesOf(page)[0]!)
    const frame = page.frameLocator('iframe')
    const marks = await frame.locator('.map [data-place]').count()
    await overMap(page)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect(frame.locator('[data-map="live"]')).toBeAttached()
    await expect(frame.locator('.map [data-place]')).toHaveCount(marks)
    expect(await scrolled(page)).toBe(0)

    const zoomOf = async () => /map=[^&]*,([\d.]+)(&|$)/.exec((await frame.locator('.full').getAttribute('href')) ?? '')?.[1]
    const box = (await frame.locator('.map').boundingBox())!
    await page.mouse.click(box.x + 20, box.y + box.height - 20)
    await expect(frame.locator('.hint')).toHaveText(/Escape/)
    await page.mouse.wheel(0, -240)
    await expect.poll(zoomOf).toBeTruthy()
    const near = await zoomOf()
    await page.keyboard.press('Escape')
    await page.mouse.wheel(0, -240)
    await frame.getByRole('button', { name: 'Show all of these events' }).click()
    await expect.poll(zoomOf).not.toBe(near)
  })

  test('the keyboard moves the map too, by its buttons', async ({ page }) => {
    await page.goto(`/embed/en/${firstSlug}`)
    await page.getByRole('button', { name: 'Zoom in' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-map="live"]')).toBeAttached()
    await page.locator('[data-place="almaty"]').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#at-almaty')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('#at-almaty')).toBeHidden()
  })

  test('filters in the frame are no steps for the host’s Back', async ({ page }) => {
    await page.goto(host('plain'))
    await page.goto(host('two'))
    await expect.poll(() => framesOf(page).length).toBe(2)
    // The first frame moves the second as it grows: a reader clicks what stands still.
    for (const one of framesOf(page)) await grown(one)
    const frame = page.frameLocator('iframe').nth(1)
    const steps = await page.evaluate(() => history.length)
    await frame.locator('#y2006').click()
    await expect(frame.locator('#y2006')).toHaveAttribute('aria-current', 'true')
    await frame.locator('#b-all').focus()
    await page.keyboard.press('Enter')
    await expect(frame.locator('#b-all')).toHaveAttribute('aria-current', 'true')
    await expect(frame.locator('#b-all')).toBeFocused()
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await page.goBack()
    await expect(page).toHaveURL(host('plain'))
  })
})

for (const slug of slugs)
  test(`${slug}: an embed shows the very events of its address, at their places or beside the map`, async ({ request }) => {
    const report = spoken(slug)
    for (const address of fc.sample(anyAddress(report), { numRuns: 12, seed: 20111130 })) {
      const html = await (await request.get(`${embedPath('en', slug)}${embedQuery(address, plainOptions)}`)).text()
      const events = match(report, address, address.claims)
      const places = [...groupBy(events, (event) => markerPlaceOf(event, address.claims, report)).keys()].filter((place) => place !== null)
      expect([...html.matchAll(/data-place="([^"]+)"/g)].map(([, place]) => place).sort()).toEqual(places.sort())
      const popovers = html.slice(html.indexOf('<div popover'))
      expect(events.length === 0 ? 0 : popovers.split('<article').length - 1).toBe(events.length)
    }
  })

for (const slug of slugs)
  for (const code of languageCodes)
    test(`${slug} in ${code}: an embed is one request of at most 15 kB`, async ({ page }) => {
      const asked: string[] = []
      page.on('request', (one) => {
        if (one.url().startsWith('http')) asked.push(one.url())
      })
      const session = await page.context().newCDPSession(page)
      let bytes = 0
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      await session.send('Network.enable')
      for (const query of ['', '?members=sco', '?members=gicnt&theme=dark', '?controls=years,body&members=sco,cis', '?years=1000']) {
        const path = `${embedPath(code, slug)}${query}`
        asked.length = bytes = 0
        await page.goto(path, { waitUntil: 'networkidle' })
        expect(asked.length, path).toBe(1)
        expect(bytes, path).toBeGreaterThan(5000)
        expect(bytes, path).toBeLessThanOrEqual(15_000)
      }
    })

test('the script for hosts comes packed', async ({ request }) => {
  for (const packing of ['br', 'gzip']) expect((await request.get('/embed.js', { headers: { 'accept-encoding': packing } })).headers()['content-encoding']).toBe(packing)
})

test('an embed is kept and asked about; junk in its address is named, a map that there is not is 404', async ({ request }) => {
  const path = embedPath('en', firstSlug)
  const reply = await request.get(path)
  expect(reply.headers()['cache-control']).toContain('public')
  expect((await request.get(path, { headers: { 'if-none-match': reply.headers().etag! } })).status()).toBe(304)
  expect(reply.headers()['content-security-policy']).toContain('frame-ancestors *')
  expect(reply.headers()['x-frame-options']).toBeUndefined()
  expect(await (await request.get(`${path}?theme=sepia&wat=<script>`)).text()).toContain('wat=&lt;script&gt;, theme=sepia')
  for (const missing of [embedPath('en', 'none'), embedPath('xx', firstSlug), '/embed/files/live-x.js']) expect((await request.get(missing)).status(), missing).toBe(404)
  expect((await request.get(`/en/${firstSlug}`)).headers()['content-security-policy']).toContain("frame-ancestors 'self'")
})

test('an embed is as dark as the device, unless its address says how', async ({ page }) => {
  const paper = async (query: string, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${embedPath('en', firstSlug)}${query}`)
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  }
  const [light, dark] = [await paper('?theme=light', 'dark'), await paper('?theme=dark', 'light')]
  expect(light).not.toBe(dark)
  expect([await paper('', 'light'), await paper('', 'dark')]).toEqual([light, dark])
})

/** Auto is that of the device, which is dark in the test. */
const paper = { auto: 'rgb(20, 24, 28)', light: 'rgb(255, 253, 248)', dark: 'rgb(20, 24, 28)', 'black-on-white': 'rgb(255, 255, 255)', 'white-on-black': 'rgb(0, 0, 0)' } as const

for (const theme of embedThemes)
  test(`theme=${theme}: an embed has its colours, whatever the reader's device`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
    await page.goto(`${embedPath('en', firstSlug)}${embedQuery({ ...plainAddress, members: ['sco'] }, { controls: ['years', 'body'], theme })}`)
    await expect(page.locator('html')).toHaveCSS('background-color', paper[theme])
    // Paper is light.
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
  })

test('in colours of the reader’s own, signs, columns and choices of an embed are still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${embedPath('en', firstSlug)}?body=sco&controls=years,body`)
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  for (const sign of ['.bodies i', '.strip i', '.sign-dot:not(.sign-record)']) await expect(page.locator(sign).first()).not.toHaveCSS('background-color', paper)
  await expect(page.locator('#b-sco')).toHaveCSS('outline-style', 'solid')
})
