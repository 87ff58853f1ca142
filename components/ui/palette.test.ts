import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { papers } from '@/components/settings/paper-colours'
import { themes } from '@/data/address/theme'
import { contrast, difference, labOf, mix, readColour, visions, type Colour } from './colour'

const css = readFileSync('components/ui/palette.css', 'utf8')

/** What the rules of a selector declare, in the order of the file. */
const declared = (selector: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    css
      .split('}')
      .filter((rule) => rule.split('{').at(-2)?.trim().split('\n').at(-1)?.trim() === selector)
      .flatMap((rule) => [...rule.split('{').at(-1)!.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!])),
  )

const named = themes.filter((theme) => theme !== 'system')
// The rule for those who ask for contrast comes later, and names words, not colours.
const light = Object.fromEntries([...css.split('/* The server writes')[0]!.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]))
const palettes = Object.fromEntries(named.map((theme) => [theme, theme === 'light' ? light : declared(`[data-theme='${theme}']`)]))

const strong = ['black-on-white', 'white-on-black']
const grounds = ['paper', 'raised', 'accent-soft', 'amber-soft', 'sea', 'halo']
const writing = ['ink', 'soft', 'accent']
const hues = Array.from({ length: 12 }, (_, hue) => `hue-${hue}`)

/** Side by side, 2 is seen by most and 5 at a glance. The palettes reach 8.6. */
const leastDifference = 8

describe.each(named)('%s', (theme) => {
  const palette = { ...light, ...palettes[theme] }
  const colour = (name: string): Colour => readColour(palette[name]!)

  test('gives every colour', () => {
    for (const [name, value] of Object.entries(light)) if (value.startsWith('#')) expect(palettes[theme]![name], name).toMatch(/^#[0-9a-f]{6}$/)
  })

  test.each(writing)('%s is read on every ground', (name) => {
    for (const ground of grounds) expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(strong.includes(theme) ? 7 : 4.5)
    expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(7)
  })

  test('the edges of controls, and the hues, stand out from what they lie on', () => {
    for (const ground of ['paper', 'raised']) expect(contrast(colour('edge'), colour(ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3)
    for (const hue of hues) for (const ground of ['paper', 'raised', 'land', 'halo']) expect(contrast(colour(hue), colour(ground)), `${hue} on ${ground}`).toBeGreaterThanOrEqual(strong.includes(theme) ? 4.5 : 3)
  })

  test.each(Object.keys(visions) as (keyof typeof visions)[])('the hues stay apart to eyes with %s', (vision) => {
    for (const [index, one] of hues.entries())
      for (const other of hues.slice(index + 1)) expect(difference(labOf(colour(one), vision), labOf(colour(other), vision)), `${one} and ${other}`).toBeGreaterThanOrEqual(leastDifference)
  })

  test('a pattern is seen against the land it lies on, and member states against the others', () => {
    const share = (name: string) => parseFloat(palette[name]!) / 100
    for (const hue of hues) {
      const pattern = mix(colour(hue), share('shade-pattern'), colour('land'))
      expect(contrast(pattern, colour('land')), `pattern of ${hue}`).toBeGreaterThanOrEqual(strong.includes(theme) ? 3 : 1.5)
      expect(contrast(mix(colour(hue), share('shade'), colour('land')), colour('land')), `shade of ${hue}`).toBeGreaterThanOrEqual(strong.includes(theme) ? 2 : 1.3)
    }
  })

  test('the browser’s own bars have the colour of its paper', () => expect(papers[theme]).toBe(palette.paper))
})

test('dark is the same whether the reader or the system chose it', () => {
  expect(declared(":root:where(:not([data-theme]), [data-theme='system'])")).toEqual(declared("[data-theme='dark']"))
})

test('CIEDE2000 gives the differences of the paper that tests it', () => {
  for (const [one, other, wanted] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)
    expect(difference(one, other)).toBeCloseTo(wanted, 4)
})

test('no other style sheet names a colour, but the one that gives paper its own palette', () => {
  for (const file of readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css') && !name.endsWith('palette.css') && name !== 'ui/print.css'))
    expect(readFileSync(`components/${file}`, 'utf8').match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|[:,(] ?(white|black|red|gr[ae]y|silver)\b/gi)?.filter((found) => !/^#(hatch|dots|stripes)/.test(found)) ?? [], file).toEqual([])
})
