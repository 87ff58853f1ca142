import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug, slugs, spoken } from './support/spoken'

const event = spoken(firstSlug).events[0]!
const kinds = {
  atlas: '',
  'atlas with a place': '?at=almaty',
  'atlas with an event': `?event=${event.id}`,
  'atlas with member states': '?members=osce&years=2012',
  'atlas with nothing left': '?years=1000',
  event: `/events/${event.id}`,
  place: '/places/almaty',
  body: '/bodies/gicnt',
  bodies: '/bodies',
  states: '/states',
  state: '/states/kaz',
  reading: '/reading',
  lists: '/lists',
  'lists in an order': '/lists?sort=-treaties.date',
  about: '/about',
  data: '/data',
  search: '/search',
  'search results': '/search?q=almaty',
  'search without a result': '/search?q=Yekatirinbourg',
} as const

/** Pages of some thousand elements, for which axe takes a minute: it reads those of the smallest report, which have the same parts. */
const longKinds = ['lists', 'lists in an order', 'about']
const [smallestSlug] = [...slugs].sort((a, b) => spoken(a).events.length - spoken(b).events.length)

/** Two places may be nearer to one another than two fingers: size is let go where a list on the same page does the same (WCAG 2.5.8, “equivalent”). */
const crowded = ['state', 'reading']
const isMarker = (html: string) => html.startsWith('<a class="marker"')

for (const [kind, path] of Object.entries(kinds))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${kind}, ${colorScheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/en/${longKinds.includes(kind) ? smallestSlug : firstSlug}${path}`)
      if (kind.startsWith('atlas')) await live(page)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !(crowded.includes(kind) && id === 'target-size' && isMarker(html))) })).filter(({ nodes }) => nodes.length > 0).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([])
    })

for (const width of [320, 390, 1440])
  for (const [kind, path] of Object.entries(kinds))
    test(`${kind} at ${width} px: nothing is wider than the screen`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/en/${firstSlug}${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
