import { colours, type PictureTheme } from './colours'

/** A colour by its name, in the place of an attribute's value until `paint` gives the drawing a theme. */
const named = (name: string) => `{${name}}`
const nameOf = (color: string) => color.slice(1, -1)

/** Colours by what they are for. */
export const palette = { paper: named('paper'), ink: named('ink'), soft: named('soft'), line: named('line'), edge: named('edge'), sea: named('sea'), land: named('land'), border: named('border'), dispute: named('dispute'), halo: named('halo') } as const

/** Colours of families by their number. */
export const hueOf = (hue: number): string => named(`hue-${hue}`)

/** So much of one colour in another, as `color-mix(in srgb, …)` mixes them. @param share in per cent, or the palette's name of it */
export const mix = (color: string, share: number | keyof (typeof colours)['light']['shades'], ground: string): string => named([nameOf(color), share, nameOf(ground)].join(' '))

export function mixed(color: string, percent: number, ground: string): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const under = parts(ground)
  return `#${parts(color).map((part, index) => Math.round((part * percent + under[index]! * (100 - percent)) / 100).toString(16).padStart(2, '0')).join('')}`
}

/** Gives a drawing the colours of a theme. Names stand in attributes alone: in a text there is no quotation mark that is not escaped. */
export function paint(svg: string, theme: PictureTheme): string {
  const { names, hues, shades } = colours[theme]
  const known: ReadonlyMap<string, string> = new Map([...Object.entries(names), ...hues.map((color, hue) => [`hue-${hue}`, color] as const)])
  const colorOf = (name: string) => known.get(name) ?? hues[0]!
  const shareOf = (share: string) => new Map<string, number>(Object.entries(shades)).get(share) ?? Number(share)
  return svg.replace(/="\{([^"{}]*)\}"/g, (_, written: string) => {
    const [name = '', share, ground = ''] = written.split(' ')
    return `="${share === undefined ? colorOf(name) : mixed(colorOf(name), shareOf(share), colorOf(ground))}"`
  })
}
