import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Theme } from '@/data/address/theme'
import { mayBeSmall } from './may-be-small'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds: WCAG 2.2 AA and best practice, or some rules alone; on all of a page, or within a part of it. What is in a
 * frame is a page of its own, looked at where it is; the world's outlines have neither words nor links.
 */
export async function violations(page: Page, rules?: readonly string[], within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode().exclude('iframe').exclude('.leaflet-overlay-pane').exclude('.outlines')
  if (within) builder.include(within)
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(tags)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => !(id === 'target-size' && mayBeSmall(html))).map(({ html }) => `${id}: ${html.slice(0, 140)}`))
}

/** As the server would write it. */
export const wear = (page: Page, theme: Theme) => page.evaluate((theme) => void (document.documentElement.dataset.theme = theme), theme)
