// For tests: what a colour is to an eye. Colours are sRGB, 0 to 255, as style sheets write them.

export type Colour = readonly [red: number, green: number, blue: number]

export const readColour = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour

/** Light of a channel, 0 to 1. */
const linear = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4)

const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** A mixture as `color-mix(in srgb, …)` makes it. */
export const mix = (one: Colour, share: number, other: Colour): Colour => one.map((channel, index) => Math.round(channel * share + other[index]! * (1 - share))) as unknown as Colour

/** How linear light reaches eyes that lack a kind of cones. @see Machado, Oliveira, Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1 */
export const visions = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

type Lab = readonly [lightness: number, a: number, b: number]

/** CIE L*a*b* (D65) of a colour as seen by a vision. */
export function labOf(colour: Colour, vision: keyof typeof visions): Lab {
  const light = colour.map(linear)
  const rows = visions[vision]
  const [red, green, blue] = [0, 3, 6].map((row) => Math.min(1, Math.max(0, light.reduce((sum, channel, index) => sum + channel * rows[row + index]!, 0)))) as [number, number, number]
  const bent = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116)
  const x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = bent(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = bent((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const degrees = Math.PI / 180
const turn = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360)

/** CIEDE2000: about 1 is the least that can be told side by side. @see Sharma, Wu, Dalal 2005, doi:10.1002/col.20070 */
export function difference([lightness1, a1, b1]: Lab, [lightness2, a2, b2]: Lab): number {
  const seventh = (value: number) => Math.sqrt(value ** 7 / (value ** 7 + 25 ** 7))
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)
  const [chroma1, chroma2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [hue1, hue2] = [turn(a1 * stretch, b1), turn(a2 * stretch, b2)]
  const isGrey = chroma1 * chroma2 === 0
  const apart = isGrey ? 0 : ((hue2 - hue1 + 540) % 360) - 180
  const sum = hue1 + hue2
  const hue = isGrey ? sum : Math.abs(hue1 - hue2) <= 180 ? sum / 2 : (sum + (sum < 360 ? 360 : -360)) / 2
  const lightness = (lightness1 + lightness2) / 2
  const chroma = (chroma1 + chroma2) / 2
  const weight = 1 - 0.17 * Math.cos((hue - 30) * degrees) + 0.24 * Math.cos(2 * hue * degrees) + 0.32 * Math.cos((3 * hue + 6) * degrees) - 0.2 * Math.cos((4 * hue - 63) * degrees)
  const byLightness = (lightness2 - lightness1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2))
  const byChroma = (chroma2 - chroma1) / (1 + 0.045 * chroma)
  const byHue = (2 * Math.sqrt(chroma1 * chroma2) * Math.sin((apart / 2) * degrees)) / (1 + 0.015 * chroma * weight)
  const turned = -Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * degrees) * 2 * seventh(chroma)
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + turned * byChroma * byHue)
}
