import { expect, test } from 'vitest'
import { inlinedSheets } from './inlined-sheets.mjs'

const link = (name: string, rest = ' nonce="n-1" data-precedence="next"/') => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css"${rest}>`
const prefetch = (name: string) => `<link rel="prefetch" href="/_next/static/chunks/${name}.css"/>`
const sheet = (href: string) => (href.endsWith('/a.css') ? 'a{color:red}' : href.endsWith('/b.css') ? 'b{$&:$1}' : null)

test('a sheet stands in the page, where its link stood, and is fetched beside it for the next page', () => {
  expect(inlinedSheets(`<head>${link('a')}<title>x</title>${link('b')}`, sheet)).toBe(
    `<head><style data-sheet="">a{color:red}</style>${link('a', ' disabled="" nonce="n-1" data-precedence="next"/')}${prefetch('a')}<title>x</title><style data-sheet="">b{$&:$1}</style>${link('b', ' disabled="" nonce="n-1" data-precedence="next"/')}${prefetch('b')}`,
  )
})

test('a sheet that is none of the build’s is left to the browser', () => {
  const head = `<head>${link('c')}<link rel="icon" href="/i.svg"/>`
  expect(inlinedSheets(head, sheet)).toBe(head)
})
