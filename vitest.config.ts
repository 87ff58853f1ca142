import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,data}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test is about time: a machine that is busy with other things is not a fault.
    testTimeout: 120_000,
  },
})
