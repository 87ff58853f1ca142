import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path'
import { parseSetting, settingCookie, settingNames, settings } from './settings'
import { parseTheme, themes } from './theme'

// The public surface: `theme=` is part of addresses that others keep.
test('themes are these, and follow the system unless one is chosen', () => {
  expect(themes).toEqual(['system', 'light', 'dark', 'black-on-white', 'white-on-black'])
})

test('a theme is read as it is written, anything else is none', () => {
  for (const theme of themes) expect(parseTheme(theme)).toBe(theme)
  for (const written of [null, undefined, '', 'Dark', 'dark;', 'toString', '__proto__']) expect(parseTheme(written)).toBeNull()
})

test('every setting has a default and other choices, each fit for a cookie', () => {
  for (const name of settingNames) {
    expect(settings[name].length).toBeGreaterThan(1)
    for (const value of settings[name]) {
      expect(parseSetting(name, value)).toBe(value)
      expect(settingCookie(name, value)).toMatch(/^[a-z]+=[a-z-]+; Path=\/; Max-Age=\d+; SameSite=Lax$/)
    }
    expect(parseSetting(name, 'none of them')).toBeNull()
    expect(parseSetting(name, undefined)).toBeNull()
  }
})

test('a path of this site is kept with its query and fragment', () => {
  for (const path of ['/', '/en/report', '/kk/report?years=2004-2011&body=gicnt,osce#list', '/en/a%20b?q=%D2%9B']) expect(ownPath(path)).toBe(path)
})

test('keys are left out of a path’s query where asked', () => {
  expect(ownPath('/en/report?theme=dark&years=2010', ['theme'])).toBe('/en/report?years=2010')
  expect(ownPath('/en/report?theme=dark#list', ['theme'])).toBe('/en/report#list')
})

test.each(['', 'en', 'https://other.example/', '//other.example', '/\\other.example', '\\\\other.example', '/..//other.example', '/.//other.example', '/\t/other.example', '/%2e%2e//other.example', 'javascript:alert(1)'])('%j leads elsewhere and is no path of ours', (written) => {
  expect(ownPath(written)).toBeNull()
})

test('whatever is written, what comes out stays on this site', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string().map((rest) => `/${rest}`), fc.array(fc.constantFrom('/', '\\', '.', '..', '%2e', '\t', 'a', '@', ':', '?', '#')).map((parts) => `/${parts.join('')}`)), (written) => {
      const path = ownPath(written)
      if (path !== null) expect(new URL(path, 'https://here.example').origin).toBe('https://here.example')
    }),
  )
})
