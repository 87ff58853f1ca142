import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs } from './e2e/support/chromium-args.mjs'
import { findChromium } from './e2e/support/find-chromium.mjs'
import { hostsPort, hostsUrl } from './e2e/support/hosts'
import type { OfflineOptions } from './e2e/support/offline'
import { reports } from './data/reports'

const port = Number(process.env.PORT_E2E ?? 3100)
const url = `http://localhost:${port}`
const isCI = Boolean(process.env.CI)

/** Browser tests of the app as it was last built (`npm run build`). */
export default defineConfig<OfflineOptions>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Generous, since the tests of a whole browser share two processors: no test waits for time to pass.
  timeout: 120_000,
  fullyParallel: true,
  workers: 2,
  // A test that fails now and then is at fault, or the app is: here it fails. On a machine that others share, such a one holds
  // nobody's change up, and is counted apart by its name, for who mends it.
  retries: isCI ? 1 : 0,
  forbidOnly: isCI,
  // Both tell what failed, and why, once more at the end.
  reporter: isCI ? 'dot' : 'list',
  expect: { timeout: 15_000 },
  snapshotPathTemplate: 'e2e/heard/{arg}{ext}',
  // What is kept for reading without a connection has a spec of its own; in the others every request is the page's.
  // A trace of every step is a third of a run's time: `npm run e2e -- --trace=retain-on-failure` where one is wanted.
  use: { baseURL: url, trace: 'off', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: { executablePath: await findChromium(), args: chromiumArgs } },
    },
  ],
  webServer: [
    { command: 'node app/serve/server.mjs', env: { NODE_ENV: 'production', PORT: String(port) }, url: `${url}/health`, reuseExistingServer: false },
    // Other people's pages, which show our maps.
    { command: `node e2e/support/serve-hosts.mjs ${hostsPort} ${url} ${reports[0]!.slug}`, url: hostsUrl, reuseExistingServer: false },
  ],
})
