import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,data}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Files share the modules that they read, the reports' tables among them, which are frozen: half the time.
    isolate: false,
    // No test is about time: a machine that is busy with other things is not a fault.
    testTimeout: 120_000,
  },
})
