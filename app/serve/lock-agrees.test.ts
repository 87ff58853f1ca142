import { expect, test } from 'vitest'
import { lockAgrees } from './lock-agrees.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true },
  },
}
const installed = (packages: Record<string, { version: string }>) => lockAgrees(wanted, { packages })

test('an install agrees without the packages for other systems', () => {
  expect(installed({ 'node_modules/next': { version: '16.4.6' } })).toBe(true)
})

test('an install disagrees where a package is missing, of another version, or one too many', () => {
  expect(installed({})).toBe(false)
  expect(installed({ 'node_modules/next': { version: '16.4.5' } })).toBe(false)
  expect(installed({ 'node_modules/next': { version: '16.4.6' }, 'node_modules/left': { version: '1.0.0' } })).toBe(false)
})
