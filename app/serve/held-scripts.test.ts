import { expect, test } from 'vitest'
import { heldScripts } from './held-scripts.mjs'

const script = (name: string, rest = ' async="" nonce="n-1"') => `<script src="/_next/static/chunks/${name}.js"${rest}></script>`
const old = script('old', ' noModule="" nonce="n-1"')
const data = '<script type="application/ld+json">{"a":1}</script>'

/** The names of the scripts that a head asks for later. */
const held = (head: string) => [.../\((\[.*?\])\)<\/script>/s.exec(head)?.[1]?.matchAll(/chunks\/([^"]+)\.js/g) ?? []].map(([, name]) => name)

test('scripts of the head are asked for later, in their order, by one script with the same nonce', () => {
  const head = heldScripts(`<head><meta charset="utf-8">${script('a')}<link rel="icon" href="/i.svg"/>${script('b')}${old}`)
  expect(head).not.toMatch(/<script src="[^"]*\/[ab]\.js"/)
  expect(held(head)).toEqual(['a', 'b'])
  expect(head.match(/<script nonce="n-1">/g)).toHaveLength(1)
})

test('what is announced of a script at the end of the page is not fetched before the first paint either', () => {
  const font = '<link rel="preload" as="font" href="/f.woff2"/>'
  expect(heldScripts(`<head><link rel="preload" as="script" nonce="n-1" href="/e.js"/>${font}${script('a')}`)).not.toContain('/e.js')
  expect(heldScripts(`<head>${font}${script('a')}`)).toContain(font)
})

test('everything else of a head stays as it is', () => {
  expect(heldScripts(`<head>${old}${data}`)).toBe(`<head>${old}${data}`)
  expect(heldScripts(`<head>${old}${data}${script('a', ' async=""')}`)).toContain(old + data)
})

test('a source cannot end the script that asks for it', () => {
  expect(heldScripts(`<head>${script('</script', ' async=""')}`)).not.toMatch(/\[.*<\/script.*\]/)
})
