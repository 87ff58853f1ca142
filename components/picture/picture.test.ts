import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openIn } from '@/app/requests/open-report'
import { layers } from '@/components/map/layers'
import { anyAddress } from '@/data/address/any-address'
import { plainAddress, type Address } from '@/data/address/parameters'
import type { LanguageCode } from '@/data/languages/codes'
import { findReport, reports } from '@/data/reports'
import { drawPicture } from './draw-picture'
import { pictureLayers } from './layers'
import { colours, type PictureTheme } from './colours'
import { mixed, paint } from './palette'
import { readSize, sizes } from './read-size'
import { sayAddress } from './say-address'
import { sayPicture } from './say-picture'
import { breakLines, widthOf, type Type } from './type'

const open = (code: LanguageCode, slug = 'example') => {
  const { spoken, voice, language } = openIn(code, findReport(slug)!)
  return { report: spoken, voice: { ...voice, phrases: language.phrases } }
}
const draw = (code: LanguageCode, address: Address = plainAddress, slug?: string, width = 900, height = 500) => drawPicture({ ...open(code, slug), address, width, height })

/** One element a line, and shapes by the length of their data alone: those are the outlines' own tests' affair. */
const normalised = (svg: string) => svg.replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${d.length > 0 ? '…' : ''}"`).replace(/></g, '>\n<')

test.each(['en', 'kk'] as const)('the picture of the example in %s is the golden one', (code) => {
  const file = `components/picture/golden/example.${code}.svg`
  const svg = normalised(draw(code, { ...plainAddress, members: ['harbour-league'] }))
  // UPDATE=1 writes what is drawn now: look at the difference before it is kept.
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, svg)
  expect(svg).toBe(readFileSync(file, 'utf8'))
})

test('every layer of the map is in a picture, but what is of the text beside it', () => {
  expect(pictureLayers.map(({ id }) => id)).toEqual(layers.map(({ id }) => id).filter((id) => id !== 'lit'))
})

test('the colours are those of the style sheet', () => {
  const css = readFileSync('components/ui/palette.css', 'utf8')
  const declared = (rule: RegExp) => Object.fromEntries([...rule.exec(css)![1]!.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]))
  const light = declared(/:root \{([^}]*)\}/)
  for (const [theme, { names, hues, shades }] of Object.entries(colours)) {
    const said = theme === 'light' ? light : { ...light, ...declared(new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`)) }
    for (const [name, value] of Object.entries(names)) expect(value, `${theme} ${name}`).toBe(said[name])
    expect(hues, theme).toEqual(Object.keys(said).filter((name) => /^hue-\d+$/.test(name)).map((_, hue) => said[`hue-${hue}`]))
    for (const [name, value] of Object.entries(shades)) expect(`${value}%`, `${theme} ${name}`).toBe(said[name])
  }
  expect(mixed('#ff0000', 50, '#0000ff')).toBe('#800080')
})

test('a picture has every colour from its theme, and what a reader wrote is no colour', () => {
  const address = { ...plainAddress, members: ['sco', 'nato'], q: '="{paper}" {ink}' }
  const pictures = (Object.keys(colours) as PictureTheme[]).map((theme) => {
    const svg = drawPicture({ ...open('en', 'kazakhstan-counter-terrorism'), address, theme, width: 900, height: 500 })
    expect(svg).toContain(`fill="${colours[theme].names.paper}"`)
    expect(svg).not.toMatch(/="\{/)
    expect(svg).toContain('{ink}')
    return svg
  })
  expect(new Set(pictures).size).toBe(pictures.length)
  expect(paint('<a fill="{hue-99}" stroke="{hue-1 shade land}"/>', 'black-on-white')).toBe(`<a fill="#646564" stroke="${mixed('#386582', 72, '#ffffff')}"/>`)
})

test('the same picture is the same bytes, with nothing from elsewhere and no style sheet', () => {
  const { slug } = reports[0]!
  const address = { ...plainAddress, members: ['sco', 'nato'] }
  const svg = draw('ru', address, slug)
  expect(draw('ru', address, slug)).toBe(svg)
  expect(svg).not.toMatch(/<style|<script|href=|url\((?!#)|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
})

test('title, state, source, borders and legend are in the words of the language', () => {
  const { report, voice } = open('kk', reports[0]!.slug)
  const svg = draw('kk', { ...plainAddress, years: { from: 2004, to: 2011, withUndated: false }, members: ['sco'] }, reports[0]!.slug)
  for (const words of [report.title.words, report.source.words, 'Жылдар: 2004–2011', voice.phrases.map.legendOne, 'Шекаралар', 'Қазақстан']) expect(svg).toContain(words)
})

test('no mark says by colour alone whose events it has', () => {
  const { report } = open('en', reports[0]!.slug)
  const svg = draw('en', plainAddress, reports[0]!.slug)
  const titles = [...svg.matchAll(/data-mark="[^"]+"[^>]*><title>([^<]*)<\/title>/g)].map(([, title]) => title!)
  expect(titles.length).toBeGreaterThan(8)
  const acronyms = Object.values(report.families).map(({ short }) => short.words)
  for (const title of titles) expect(acronyms.some((acronym) => title.includes(acronym)), title).toBe(true)
})

test('any address and any size give a picture that is XML and no larger than it may be', () => {
  const { report } = open('en')
  const side = fc.integer({ min: sizes.least, max: sizes.most })
  fc.assert(
    fc.property(anyAddress(report), side, side, (address, width, height) => {
      const svg = draw('en', address, undefined, width, height)
      expect(svg).toMatch(new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" `))
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      expect(svg.length).toBeLessThan(700_000)
      // Whatever else there is no room for, the note on borders is there.
      expect(svg).toContain('Natural Earth.')
    }),
    { numRuns: 25 },
  )
}, 30_000)

test('an address is said in words, part by part', () => {
  const { report, voice } = open('en')
  const said = sayAddress({ ...plainAddress, years: { from: 1998, to: null, withUndated: true }, body: ['harbour-league'], q: 'fog', claims: 'report' }, report, voice)
  for (const part of ['Years: from 1998 on, and events without a year', 'Body: ', 'Words: “fog”', 'As the report says', ' of 6 events']) expect(said).toContain(part)
})

test('of a place or an event its own count, date and place are said, not those of the whole report', () => {
  const { report, voice } = open('en')
  const of = (part: Partial<Address>) => sayPicture({ report, address: { ...plainAddress, members: [], ...part }, voice })
  expect(of({ at: 'haapsalu' })).toMatchObject({ title: 'Haapsalu', state: '1 of 6 events' })
  expect(of({ at: 'haapsalu', body: ['gulf-pilots'] }).state).toBe('Body: Gulf Pilots · 0 of 6 events')
  expect(of({ event: 'fog-drill-2001' })).toMatchObject({ title: 'Fog drill of Haapsalu', state: 'Exercise · May 2001 · Haapsalu' })
  // A country is no town, and what has neither date nor place says neither.
  expect(of({ event: 'storm-exercise-2005' }).state).toMatch(/^Exercise · .*2005 · somewhere in Finland$/)
  expect(of({ event: 'shared-charts' }).state).toBe('Agreement')
  expect(of({}).state).toMatch(/^6 of 6 events: /)
})

test.each([
  ['', { width: 1200, height: 630 }, []],
  ['width=200&height=2400', { width: 200, height: 2400 }, []],
  ['width=199&height=2401', { width: 1200, height: 630 }, ['width', 'height']],
  ['width=1e3', { width: 1200, height: 630 }, ['width']],
  ['width=-300', { width: 1200, height: 630 }, ['width']],
  ['width=300&width=99999999999999999999', { width: 1200, height: 630 }, ['width']],
])('"%s" is a size, or refused', (query, size, refused) => {
  const { refusals, ...read } = readSize(new URLSearchParams(query))
  expect(read).toEqual(size)
  expect(refusals.map(({ key }) => key)).toEqual(refused)
})

test('lines never are wider than their column, nor more than they may be', () => {
  const type: Type = { face: 'serif', sizePx: 20, isBold: true }
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'абвғқңшщWMil1 ') }), { minLength: 1 }), fc.integer({ min: 40, max: 500 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
      const lines = breakLines(words.join(' '), width, most, type)
      expect(lines.length).toBeLessThanOrEqual(most)
      for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(width)
    }),
  )
})
