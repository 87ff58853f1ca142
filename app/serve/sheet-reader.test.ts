import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sheetReader } from './sheet-reader.mjs'

const built = mkdtempSync(join(tmpdir(), 'sheets-'))
afterAll(() => rmSync(built, { recursive: true }))
const href = (name: string) => `/_next/static/chunks/${name}.css`
const write = (name: string, text: string) => {
  mkdirSync(join(built, 'static/chunks'), { recursive: true })
  writeFileSync(join(built, `static/chunks/${name}.css`), text)
}

test('what a sheet names beside itself is found from any page', () => {
  write('fonts', '@font-face{src:url(../media/a.1.woff2)format("woff2")}i{background:url(./b.png)}b{background:url(data:image/png;base64,AA)}u{background:url(/c.svg)}')
  expect(sheetReader(built)(href('fonts'))).toBe(
    '@font-face{src:url(/_next/static/media/a.1.woff2)format("woff2")}i{background:url(/_next/static/chunks/b.png)}b{background:url(data:image/png;base64,AA)}u{background:url(/c.svg)}',
  )
})

test('a sheet is read once, and one that is not there is none', () => {
  write('once', 'a{}')
  const sheet = sheetReader(built)
  expect(sheet(href('once'))).toBe('a{}')
  rmSync(join(built, 'static/chunks/once.css'))
  expect(sheet(href('once'))).toBe('a{}')
  expect(sheet(href('other'))).toBeNull()
  expect(sheet('/elsewhere.css')).toBeNull()
})

test('a sheet that would end its own element is left to the browser', () => {
  write('ends', 'a::before{content:"</style>"}')
  expect(sheetReader(built)(href('ends'))).toBeNull()
})
