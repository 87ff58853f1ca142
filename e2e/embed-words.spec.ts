import { embedPath } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { expect, test } from './support/offline'
import { slugs } from './support/spoken'

test('an embed is read out in this order, with these names, and a place when it opens', async ({ page }) => {
  await page.goto(`${embedPath('en', 'example')}?body=gulf-pilots`)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading "Lighthouses of the Northern Gulf (an invented example)" [level=1]
      - paragraph: 2 of 6 events · Gulf Pilots
      - region "Map of the events":
        - paragraph: 2 of 6 events; 1 at a place on the map. Each place opens its events.
        - 'button "Kotka: 1 event, a place named by other sources only"'
      - group: Signs on the map
      - button "Zoom in"
      - button "Zoom out"
      - button "Show all of these events"
      - paragraph:
        - 'button "Without a place: 1 event"'
      - list "Years"
      - paragraph:
        - link /Natural Earth/
      - link "Open the full map"
  `)
  await page.getByRole('button', { name: 'Without a place: 1 event' }).click()
  await expect(page.locator('#no-place')).toMatchAriaSnapshot(`
    - button "Close"
    - heading [level=2]
    - link "See it in the full map"
  `)
})

for (const code of languageCodes)
  test(`in ${code} every link of an embed that opens a tab says so, and its map is described by what is there`, async ({ page }) => {
    const { embed, map } = languages[code].phrases
    for (const slug of slugs) {
      await page.goto(embedPath(code, slug))
      const links = page.locator('a[target="_blank"]')
      expect(await links.count()).toBeGreaterThan(3)
      for (const link of await links.all()) await expect(link).toHaveAttribute('title', embed.opensNew)
      const [, told = ''] = embed.described.split('{atPlace}')
      await expect(page.locator('.map .unseen')).toContainText(told)
      // An embed has no list.
      await expect(page.locator('.map .unseen')).not.toContainText(map.described.split('. ').at(-1)!)
    }
  })
