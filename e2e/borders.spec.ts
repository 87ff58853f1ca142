import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { position } from '@/data/outlines/position'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const report = spoken(firstSlug)
const [event] = report.events.filter(({ claim }) => claim.place !== null)
const [body] = Object.values(report.groups).filter(({ kind }) => kind === 'body')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const code of languageCodes)
    test(`in ${code}, every map says what its borders do not mean, and leads to where they are explained`, async ({ page }) => {
      const { phrases } = languages[code]
      const atlas = `/${code}/${firstSlug}`
      for (const path of ['', '/reading', `/events/${event!.id}`, `/places/${event!.claim.place}`, `/bodies/${body!.id}`, '/states/kaz']) {
        await page.goto(`${atlas}${path}`)
        const note = page.locator('.map .map-note')
        await expect(note, path).toContainText(phrases.map.borders)
        await expect(note.getByRole('link'), path).toHaveAttribute('href', `${atlas}/about#borders`)
      }
      await page.goto(`${atlas}/about#borders`)
      const section = page.locator('#borders')
      await expect(section).toContainText(phrases.borders.general)
      for (const { id } of position) await expect(section.locator(`#borders-${id}`)).toHaveText(`${phrases.borders.notes[id].name}: ${phrases.borders.notes[id].text}`)
    })

  test('the footnotes are those of the part of the world in view', async ({ page }) => {
    const noted = () => page.locator('.footnotes [data-border]').evaluateAll((notes) => notes.map((note) => (note as HTMLElement).dataset.border))
    for (const [map, here, elsewhere] of [
      ['42.6,21,7', 'kosovo', 'kashmir'],
      ['34.5,76,6', 'kashmir', 'western-sahara'],
      ['25,-13,6', 'western-sahara', 'golan'],
      ['33,35.8,8', 'golan', 'kosovo'],
    ] as const) {
      await page.goto(`/en/${firstSlug}?map=${map}`)
      expect(await noted(), map).toContain(here)
      expect(await noted(), map).not.toContain(elsewhere)
    }
    await page.goto(`/en/${firstSlug}?map=61,100,6`)
    await expect(page.locator('.footnotes')).toHaveCount(0)
    await expect(page.locator('.map-note')).toBeVisible()
  })

  test('on paper the footnotes are printed in full, on the map’s page, on a body’s and under the reading', async ({ page }) => {
    for (const path of [`/en/${firstSlug}?members=osce`, `/en/${firstSlug}/bodies/osce`, `/en/${firstSlug}/reading`]) {
      await page.goto(path)
      const note = page.locator('.footnotes [data-border]').first()
      await expect(note, path).toBeHidden()
      await page.emulateMedia({ media: 'print' })
      await expect(note, path).toBeVisible()
      await expect(note, path).toHaveText(/^\p{Lu}[^:]+: \p{Lu}/u)
      await expect(page.locator('.map-note'), path).toBeVisible()
      await page.emulateMedia({ media: 'screen' })
    }
  })
})

test('the footnotes follow the map', async ({ page }) => {
  await page.goto(`/en/${firstSlug}?map=42.6,21,8`)
  await live(page)
  await expect(page.locator('[data-border="kosovo"]')).toBeAttached()
  await page.getByRole('button', { name: languages.en.phrases.map.home }).click()
  await expect(page.locator('[data-border="kashmir"]')).toBeAttached()
})
