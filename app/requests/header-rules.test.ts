import { expect, test } from 'vitest'
import { embedHeaders } from './embed-policy'
import { headersFor } from './header-rules'

const context = { nonce: 'abc', isDevelopment: false }
const policyOf = (path: string, isDevelopment = false) => headersFor(path, { ...context, isDevelopment })['content-security-policy'] ?? ''
const pages = ['/', '/en', '/kk/example', '/ru/example/lists', '/embedded', '/database']

test('every answer says what it is, and tells other sites no more than ours', () => {
  for (const path of [...pages, '/embed/en/example', '/embed.js', '/data/example/events.csv', '/api/v1/reports']) {
    expect(headersFor(path, context)).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' })
    expect(headersFor(path, context)['permissions-policy']).toContain('geolocation=()')
  }
})

test('on a page only scripts with the nonce run, never text as code', () => {
  for (const path of pages) {
    const [script = ''] = /script-src [^;]*/.exec(policyOf(path)) ?? []
    expect(script).toContain("'nonce-abc'")
    expect(script).not.toMatch(/unsafe|https?:|\*/)
  }
  expect(policyOf('/en', true)).toContain("'unsafe-eval'")
})

test('a page is framed by its own site alone, data by nobody, an embed by everybody', () => {
  for (const path of pages) expect(policyOf(path)).toContain("frame-ancestors 'self'")
  expect(policyOf('/data/example/events.csv')).toContain("frame-ancestors 'none'")
  expect(policyOf('/embed/en/example')).toBe('')
  expect(headersFor('/embed/en/example', context)['x-frame-options']).toBeUndefined()
  expect(embedHeaders()['content-security-policy']).toContain('frame-ancestors *')
})

test('in an embed only its own script runs, and what that loads', () => {
  const [script = ''] = /script-src [^;]*/.exec(embedHeaders()['content-security-policy'] ?? '') ?? []
  expect(script).toMatch(/'sha256-[\w+/]{43}='/)
  expect(script).not.toMatch(/unsafe|https?:|\*/)
})
