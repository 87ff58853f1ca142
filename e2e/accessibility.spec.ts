import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, spoken } from './support/spoken'

const event = spoken(firstSlug).events[0]!
const kinds = {
  atlas: '',
  'atlas with a place': '?at=almaty',
  'atlas with an event': `?event=${event.id}`,
  'atlas with nothing left': '?years=1000',
  event: `/events/${event.id}`,
  place: '/places/almaty',
  body: '/bodies/gicnt',
  bodies: '/bodies',
  reading: '/reading',
  data: '/data',
} as const

for (const [kind, path] of Object.entries(kinds))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${kind}, ${colorScheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/en/${firstSlug}${path}`)
      if (kind.startsWith('atlas')) await live(page)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([])
    })

for (const width of [320, 390, 1440])
  for (const [kind, path] of Object.entries(kinds))
    test(`${kind} at ${width} px: nothing is wider than the screen`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/en/${firstSlug}${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
