import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { papers } from '@/components/settings/paper-colours'
import { embedThemes } from '@/data/address/embed-options'
import { eachParameter } from '@/data/address/parameters'
import { languageCodes } from '@/data/languages/codes'
import { embedFile, frameScript, hostScript, liveSrc } from './embed-files'
import { fitWeight } from './fit-weight'
import { squeezeScript, squeezeStyles } from './squeeze'
import { themedPalette } from './themed-palette'

const palette = readFileSync('components/ui/palette.css', 'utf8')

test('every theme has every colour, each its own paper', () => {
  const last = (css: string) => [...css.matchAll(/--paper:\s*(#\w+)/g)].at(-1)?.[1]
  for (const theme of embedThemes) {
    const css = themedPalette(palette, theme)
    // On paper it is light whatever the theme: the others are for the screen.
    expect(css.match(/--paper:/g)).toHaveLength(theme === 'light' ? 1 : 2)
    expect(css.includes('@media screen')).toBe(theme !== 'light')
    expect(css.includes('prefers-color-scheme')).toBe(theme === 'auto')
    expect(css).not.toContain('data-theme')
    expect(css).toContain('prefers-contrast:more')
    expect(css).toContain('forced-color-adjust: none')
    if (theme !== 'auto') expect(last(css)).toBe(papers[theme])
  }
  expect(() => themedPalette('body{}', 'dark')).toThrow('palette.css')
})

test('scripts for browsers are whole when they are squeezed', () => {
  for (const script of [frameScript(), hostScript(), embedFile(liveSrc().replace('/embed/files/', '')) ?? '']) expect(() => new Function(script)).not.toThrow()
  expect(embedFile('live-other.js')).toBeNull()
  expect(squeezeScript("  // why\n  /** what */\n\n  const a = 'http://x' // kept\n")).toBe("const a = 'http://x' // kept")
})

test('the host’s script knows every key of an address and every language', () => {
  for (const key of [...eachParameter.flatMap(([, { keys }]) => keys), 'controls', 'theme']) expect(hostScript()).toContain(`"${key}"`)
  for (const code of languageCodes) expect(hostScript()).toContain(`"${code}"`)
  expect(hostScript()).not.toContain('__')
})

test('styles lose space and comments, nothing else', () => {
  expect(squeezeStyles('/* why */\n.a > .b,\n.c {\n  color: red;\n  margin: 0 auto;\n}\n')).toBe('.a > .b,.c{color:red;margin:0 auto}')
})

test('a document that is too heavy gets coarser outlines, and is sent even where the coarsest are too heavy', () => {
  const tried: number[] = []
  const noise = (length: number) => Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * index * 7919) % 4093) % 90)).join('')
  const heavy = fitWeight((length) => {
    tried.push(length)
    return noise(length * 10)
  })
  expect(tried).toEqual([...tried].sort((a, b) => b - a))
  expect(heavy.length).toBe(tried.at(-1)! * 10)
  expect(fitWeight(() => 'light')).toBe('light')
})
