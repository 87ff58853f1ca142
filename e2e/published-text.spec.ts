// A publisher who may show a report's own text puts it into the folder that DATELINE_TEXTS names.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@/data/languages'
import { sayCount } from '@/data/languages/say'
import { expect, test as plain } from './support/offline'
import { serveBuilt } from './support/serve-built.mjs'

const text = readFileSync('data/reports/example/text.txt', 'utf8')

/** A site with a folder of texts, and how a text is put into it. */
interface Published {
  readonly url: string
  readonly put: (words: string) => void
}

const test = plain.extend<object, { readonly published: Published }>({
  published: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
      const server = await serveBuilt({ DATELINE_TEXTS: folder })
      await use({ url: server.url, put: (words) => writeFileSync(join(folder, 'example.txt'), words) })
      await server.stop()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ published }, provide) => provide(published.url),
})

test('its paragraphs stand beside the digests, and one that differs is named and not shown', async ({ page, published }) => {
  published.put(text)
  await page.goto('/en/example/reading')
  await expect(page.locator('.original')).toHaveCount(6)
  await expect(page.locator('#p1 .original')).toContainText('eleven ships')
  await expect(page.locator('.refused')).toHaveCount(0)
  await expect(page.getByLabel('Open your own copy')).toHaveCount(0)

  // The file of the folder is what is read, though another lies beside the tables: it is changed while the site is served.
  published.put(text.replace('eleven ships', 'twelve ships').replace('wicks', 'sails'))
  for (const { code, phrases, plural } of Object.values(languages)) {
    await page.goto(`/${code}/example/reading`)
    await expect(page.locator('.refused')).toHaveText(sayCount(phrases.reading.differing, 2, plural, { list: '¶1, ¶4' }))
    await expect(page.locator('.original')).toHaveCount(4)
    for (const number of [1, 4]) await expect(page.locator(`#p${number} .original`)).toHaveCount(0)
    await expect(page.locator('#p2 .original')).toContainText('fog drill')
  }
})
