// What Lighthouse's accessibility category says of every kind of page: at its own default, a phone, and at its own desktop.
import { test as plain } from '@playwright/test'
import type { Flags } from 'lighthouse'
import { embedPath } from '@/data/address/href'
import { launchDebuggable } from './support/launch-debuggable.mjs'
import { isNewerNode, whyNewer } from './support/newer-node.mjs'
import { expect } from './support/offline'
import { addressOf, pageKinds } from './support/page-kinds'
import { firstSlug } from './support/spoken'

const test = plain.extend<object, { port: number }>({
  port: [
    async ({}, use) => {
      const { port, browser } = await launchDebuggable()
      await use(port)
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

/** Nothing that only the other categories need: no picture of the page, no waiting for it to be idle, and a missing page is a page. */
const flags: Flags = { onlyCategories: ['accessibility'], disableFullPageScreenshot: true, disableStorageReset: true, skipAboutBlank: true, pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 100, cpuQuietThresholdMs: 100, ignoreStatusCode: true, logLevel: 'error' }

const pages = [...pageKinds.map((kind) => ({ name: kind.name, address: addressOf(kind, 'en') })), { name: 'embed', address: `${embedPath('en', firstSlug)}?controls=years,body&members=sco&at=almaty` }]

test.skip(!isNewerNode, whyNewer)

/** The elements that an audit found; itself where it names none. */
function foundBy({ id, details }: { readonly id: string; readonly details?: unknown }): { id: string; html: string }[] {
  const { items = [] } = (details ?? {}) as { readonly items?: readonly { readonly node?: { readonly snippet: string } }[] }
  return items.length === 0 ? [{ id, html: '' }] : items.map(({ node }) => ({ id, html: node?.snippet ?? '' }))
}

for (const size of ['phone', 'desktop'])
  for (const { name, address } of pages)
    test(`${name}, ${size}: 100`, async ({ port, baseURL }) => {
      const { default: lighthouse, desktopConfig } = await import('lighthouse')
      const { lhr } = (await lighthouse(`${baseURL}${address}`, { ...flags, port }, size === 'desktop' ? desktopConfig : undefined))!
      const { score, auditRefs } = lhr.categories.accessibility!
      // The others have no say in the score, and Lighthouse does not show them.
      const failed = auditRefs.flatMap(({ id, weight }) => (weight > 0 && (lhr.audits[id]!.score ?? 1) < 1 ? [lhr.audits[id]!] : []))
      expect(failed.flatMap(foundBy)).toEqual([])
      expect(score).toBe(1)
    })
