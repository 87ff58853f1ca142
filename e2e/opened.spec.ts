import { themes } from '@/data/address/theme'
import { languageCodes } from '@/data/languages/codes'
import { expectToFit } from './support/expect-to-fit'
import { opened, openOn } from './support/opened'
import { expect, test } from './support/offline'
import { violations, wear } from './support/violations'

for (const one of opened)
  for (const language of languageCodes)
    test(`${one.name}, ${language}: axe finds nothing at any width, in any theme`, async ({ page }) => {
      test.setTimeout(120_000)
      await openOn(page, one, language)
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 844 })
        await wear(page, 'system')
        expect(await violations(page, undefined, one.within), `${width} px`).toEqual([])
        // A theme decides the contrast alone; that of the device may be dark.
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme })
          for (const theme of themes) {
            if (theme !== 'system' && colorScheme === 'light') continue
            await wear(page, theme)
            expect(await violations(page, ['color-contrast'], one.within), `${width} px, ${theme}`).toEqual([])
          }
        }
      }
    })

for (const one of opened)
  for (const language of languageCodes)
    test(`${one.name}, ${language}: fits 320 px, in the largest letters, with wide spacing and with longer words`, async ({ page }) => {
      // 1280 px at 400 %.
      await page.setViewportSize({ width: 320, height: 568 })
      await openOn(page, one, language)
      await expectToFit(page)
    })
