import { test as plain, type BrowserContext } from '@playwright/test'

export { expect } from '@playwright/test'

export interface OfflineOptions {
  /** For tests that want an error: true, or what its text matches. Script errors nobody caught are never allowed. */
  allowErrors: boolean | RegExp
  /** Hosts beside our own that a test has pages on, such as those that show our maps. */
  ownHosts: readonly string[]
}

const isWeb = (url: URL) => /^(https?|wss?):$/.test(url.protocol)

/** Every test fails whose pages asked another host for anything, or logged an error. */
export const test = plain.extend<OfflineOptions & { watched: void }>({
  allowErrors: [false, { option: true }],
  ownHosts: [[], { option: true }],
  watched: [
    async ({ browser, context, baseURL, allowErrors, ownHosts }, use) => {
      const own = [new URL(baseURL!).host, ...ownHosts]
      const faults: string[] = []
      const isAllowed = (text: string) => (allowErrors instanceof RegExp ? allowErrors.test(text) : allowErrors)
      const watch = (each: BrowserContext) => {
        each.on('request', (request) => {
          const url = new URL(request.url())
          if (isWeb(url) && !own.includes(url.host)) faults.push(`asked another host: ${url}`)
        })
        each.on('console', (message) => {
          if (message.type() === 'error' && !isAllowed(message.text())) faults.push(`logged an error: ${message.text()}`)
        })
        each.on('weberror', (error) => faults.push(`threw: ${error.error().stack ?? error.error().message}`))
      }
      watch(context)
      // A test may open contexts of its own.
      browser.on('context', watch)
      await use()
      browser.off('context', watch)
      if (faults.length > 0) throw new Error(`A page of this test\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    },
    { auto: true },
  ],
})
