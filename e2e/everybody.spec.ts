import { embedPath } from '@/data/address/href'
import { themes } from '@/data/address/theme'
import { languageCodes } from '@/data/languages/codes'
import { expectToFit } from './support/expect-to-fit'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'
import { addressOf, open, pageKinds, smallestSlug } from './support/page-kinds'
import { violations, wear } from './support/violations'

const widths = [320, 390, 1440] as const
// The browser logs the status of the page that is not there.
test.use({ allowErrors: /404/ })

/** `EVERY=1 npm run e2e -- everybody` looks at all of them, for half an hour; else every pair of language, theme and width is seen. */
const isEvery = process.env.EVERY === '1'

/** The themes in which a page is looked at, beside that of the device, when it has a language and a width. */
const themesAt = (languageIndex: number, widthIndex: number) => themes.slice(1).filter((_, turn) => isEvery || (turn + languageIndex) % widths.length === widthIndex)

for (const kind of pageKinds.filter(({ isCrossed }) => isEvery || isCrossed))
  for (const [languageIndex, language] of languageCodes.entries())
    test(`${kind.name}, ${language}: axe finds nothing at any width, nor in any theme`, async ({ page }) => {
      test.setTimeout(180_000)
      await open(page, kind, language)
      for (const [widthIndex, width] of widths.entries()) {
        await page.setViewportSize({ width, height: 844 })
        await wear(page, 'system')
        expect(await violations(page), `${width} px`).toEqual([])
        // Of all that axe looks at, colours decide the contrast alone.
        for (const theme of themesAt(languageIndex, widthIndex)) {
          await wear(page, theme)
          expect(await violations(page, ['color-contrast']), `${width} px, ${theme}`).toEqual([])
        }
      }
    })

for (const [index, kind] of pageKinds.filter(({ isCrossed }) => !isEvery && !isCrossed).entries())
  test(`${kind.name}: axe finds nothing in any two of language, theme and width`, async ({ page }) => {
    test.setTimeout(180_000)
    for (const [turn, theme] of themes.entries()) {
      // Every language with every theme and every width, and every theme with every width, over all kinds; each kind with each of them.
      const language = languageCodes[(index + turn) % languageCodes.length]!
      const width = widths[(2 * index + turn) % widths.length]!
      await page.emulateMedia({ colorScheme: turn % 2 === 0 ? 'dark' : 'light' })
      await page.setViewportSize({ width, height: 844 })
      await open(page, kind, language)
      await wear(page, theme)
      // By the third turn every language and every width has been looked at whole; a theme decides the contrast alone.
      expect(await violations(page, turn < languageCodes.length ? undefined : ['color-contrast']), `${language}, ${theme}, ${width} px`).toEqual([])
    }
  })

for (const kind of pageKinds.filter(({ isLong }) => isLong))
  test(`${kind.name} of the longest report: axe finds nothing`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/en/${firstSlug}${kind.path}`)
    // Which of the two maps is looked at is not left to chance.
    if (kind.hasLiveMap) await live(page)
    expect(await violations(page)).toEqual([])
  })

for (const language of languageCodes)
  for (const kind of pageKinds)
    test(`${kind.name}, ${language}: fits 1280 px at 400 %, in the largest letters, with wide spacing and with longer words`, async ({ page }) => {
      test.slow()
      // 1280 × 1024 at 400 %.
      await page.setViewportSize({ width: 320, height: 256 })
      // Ready: words that are changed before React has looked at them are an error to it.
      await open(page, kind, language)
      await expectToFit(page)
    })

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  for (const language of languageCodes)
    test(`${language}: the main controls of the atlas are 44 px`, async ({ page }) => {
      test.slow()
      await open(page, pageKinds[0]!, language)
      await page.locator('.settings summary').click()
      for (const summary of await page.locator('.filters summary').all()) await summary.click()
      const small = await page.locator('.views a, .languages a, .settings summary, .settings label, .chip, .switch a, .filters summary, .legend summary, .words :is(input, button), .years-form :is(input:not([type="hidden"]), button), .map-buttons button, .player > *, .outside a').evaluateAll((controls) =>
        controls.filter((control) => control.checkVisibility()).flatMap((control) => {
          const { width, height } = control.getBoundingClientRect()
          const least = control.matches('.languages a, .views a') ? 24 : 44
          return height < 44 || width < least ? [`${control.tagName}.${control.className} ${Math.round(width)} × ${Math.round(height)}`] : []
        }),
      )
      expect([...new Set(small)]).toEqual([])
    })

  for (const [turn, kind] of pageKinds.entries())
    test(`${kind.name}: what stands alone is 44 px high`, async ({ page }) => {
      test.slow()
      await open(page, kind, languageCodes[turn % languageCodes.length]!)
      const small = await page.locator('main :is(a, button, summary, select, input:not([type="hidden"], [type="checkbox"], [type="radio"]))').evaluateAll((controls) =>
        controls.flatMap((control) => {
          // Equals are offered elsewhere: see `hasEquivalent`. A skip link is there for keys.
          if (!control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || control.closest('.map, .skips, .unseen, .lanes, .year, svg') || control.matches('.skip, [data-tick]')) return []
          let block = control
          while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement
          // A link within a sentence, or one of several in a line, is as high as the line.
          const around = block.textContent!.replace(control.textContent!, '')
          if (block !== control && /\p{L}{2}/u.test(around)) return []
          // The title of an item takes the finger for all of the item.
          const target = getComputedStyle(control, '::after').position === 'absolute' ? (control.closest('.item') ?? control) : control
          const { height } = target.getBoundingClientRect()
          return height > 0 && height < 43.5 ? [`${control.tagName}.${control.className} ${Math.round(height)} in ${control.parentElement!.tagName}.${control.parentElement!.className}: ${control.textContent!.trim().slice(0, 30)}`] : []
        }),
      )
      expect([...new Set(small.map((each) => each.replace(/: .*/, '')))]).toEqual([])
    })

  test('a marker answers to 44 px where it has them to itself, else halfway to its neighbour and never to less than 24; the list has them at full size', async ({ page }) => {
    await open(page, pageKinds[0]!, languageCodes[0])
    await live(page)
    const { markers, small, listed } = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLElement>('.live .marker')].map((marker) => {
        const { x, y, width, height } = marker.getBoundingClientRect()
        return { place: marker.dataset.place, x: x + width / 2, y: y + height / 2, width, height }
      })
      const nearest = (one: (typeof boxes)[number]) => Math.min(...boxes.filter((other) => other !== one).map((other) => Math.max(Math.abs(other.x - one.x), Math.abs(other.y - one.y))))
      const small = boxes.filter((box) => Math.min(box.width, box.height) < Math.max(24, Math.min(44, nearest(box)) - 1)).map(({ place, width }) => `${place} ${width}`)
      return { markers: boxes.length, small, listed: [...document.querySelectorAll('.panel [data-event] .item')].map((item) => item.getBoundingClientRect().height) }
    })
    expect(markers).toBeGreaterThan(10)
    expect(small).toEqual([])
    expect(listed.length).toBeGreaterThanOrEqual(markers)
    expect(Math.min(...listed)).toBeGreaterThanOrEqual(44)
  })
})

for (const kind of pageKinds.filter(({ isCrossed }) => isCrossed))
  test(`${kind.name} in Kazakh: what the browser draws is what the server wrote`, async ({ page, request }) => {
    // A word that differs would be thrown as an error of hydration, which no test here lets pass.
    const html = await (await request.get(addressOf(kind, 'kk'))).text()
    await open(page, kind, 'kk')
    const [written, drawn] = await page.evaluate((html) => {
      const text = (root: Document) => [...root.querySelectorAll('h1, h2, h3, .chip, .year a, .tally, .item, .facts, .paragraph p')].map((element) => element.textContent)
      return [text(new DOMParser().parseFromString(html, 'text/html')), text(document)]
    }, html)
    expect(written.length).toBeGreaterThan(3)
    expect(drawn).toEqual(written)
  })

test('nothing moves by itself where the reader wants no motion', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, pageKinds[0]!, 'en')
  await page.locator('.live [data-place="almaty"]').click()
  await page.locator('.settings summary').click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await page.evaluate(() => [...document.querySelectorAll('.stage *, .panel *, .settings *')].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0.01).map((element) => element.className))).toEqual([])
})

test('forced colours leave signs and borders to be seen', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, pageKinds[0]!, 'en')
  const seen = await page.evaluate(() => {
    const of = (selector: string, property: string) => getComputedStyle(document.querySelector(selector)!).getPropertyValue(property)
    return { land: of('.live .state', 'fill'), border: of('.live .border', 'stroke'), dot: of('.live .sign-dot.sign-place', 'background-color'), year: of('.year-blocks i', 'background-color'), paper: of('.years', 'background-color'), chosen: of('.switch [aria-current]', 'background-color'), other: of('.switch a:not([aria-current])', 'background-color') }
  })
  expect(seen.border).not.toBe(seen.land)
  expect(seen.dot).not.toBe(seen.land)
  expect(seen.year).not.toBe(seen.paper)
  expect(seen.chosen).not.toBe(seen.other)
})

for (const kind of pageKinds.filter(({ name }) => ['lists', 'timeline', 'body', 'state'].includes(name)))
  test(`${kind.name}: tables are tables to those who hear them, also where their rows are laid out as blocks`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(addressOf(kind, 'en'))
    await expect(page.locator('tbody tr').first()).not.toHaveCSS('display', 'table-row')
    // What the browser tells the system, which its roles and styles both have a say in.
    const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')
    const heard = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length
    for (const [role, selector] of Object.entries({ table: 'table', row: 'tr', columnheader: 'thead th', rowheader: 'tbody th', cell: 'td:not([aria-hidden])' })) {
      expect(heard(role), role).toBeGreaterThan(0)
      expect(heard(role), role).toBe(await page.locator(`${selector}:visible`).count())
    }
  })

/** All that those hear who do not see it, in its order: names, roles and states. `--update-snapshots` writes it anew: read what has changed before you keep it. */
const heard: Readonly<Record<string, string>> = {
  atlas: `/en/${smallestSlug}`,
  'atlas-event': `/en/${smallestSlug}?event=storm-exercise-2005`,
  event: `/en/${smallestSlug}/events/storm-exercise-2005`,
  embed: `${embedPath('en', smallestSlug)}?controls=years,body`,
}

for (const [name, path] of Object.entries(heard))
  test(`${name}, as those hear it who do not see it`, async ({ page }) => {
    await page.goto(path)
    if (name.startsWith('atlas')) await live(page)
    expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchSnapshot(`${name}.yml`)
  })

for (const language of languageCodes)
  test(`${language}: what a control is called begins with what is written on it, for who speaks to the computer`, async ({ page }) => {
    await open(page, pageKinds[0]!, language)
    for (const summary of await page.locator('.filters summary').all()) await summary.click()
    const controls = page.locator('.chip, .year-none a, .switch a, .views a, .languages a')
    const called = await controls.evaluateAll((links) =>
      links.map((link) => {
        // A number beside a name is told after it in words.
        const written = [...link.querySelectorAll('span:not(:has(span))')].map(({ textContent }) => textContent.trim()).find(Boolean) ?? link.textContent.trim()
        return { written, name: link.getAttribute('aria-label') ?? link.textContent.trim() }
      }),
    )
    expect(called.length).toBeGreaterThan(20)
    expect(called.filter(({ written, name }) => !name.toLowerCase().startsWith(written.toLowerCase()))).toEqual([])
  })
