import { themes } from '@/data/address/theme'
import { languageCodes } from '@/data/languages/codes'
import { expectToFit } from './support/expect-to-fit'
import { opened } from './support/opened'
import { expect, test } from './support/offline'
import { violations, wear } from './support/violations'

for (const { name, within, open } of opened)
  for (const language of languageCodes)
    test(`${name}, ${language}: axe finds nothing at any width, in any theme`, async ({ page }) => {
      test.setTimeout(120_000)
      await open(page, language)
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 844 })
        await wear(page, 'system')
        expect(await violations(page, undefined, within), `${width} px`).toEqual([])
        // A theme decides the contrast alone; that of the device may be dark.
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme })
          for (const theme of themes) {
            if (theme !== 'system' && colorScheme === 'light') continue
            await wear(page, theme)
            expect(await violations(page, ['color-contrast'], within), `${width} px, ${theme}`).toEqual([])
          }
        }
      }
    })

for (const { name, open } of opened)
  for (const language of languageCodes)
    test(`${name}, ${language}: fits 320 px, in the largest letters, with wide spacing and with longer words`, async ({ page }) => {
      // 1280 px at 400 %.
      await page.setViewportSize({ width: 320, height: 568 })
      await open(page, language)
      await expectToFit(page)
    })
