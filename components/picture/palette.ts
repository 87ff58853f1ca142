/** Colours of a picture: those of palette.css in the light theme, which a test holds them to. A picture has no style sheet to ask. */
export const palette = {
  paper: '#fffdf8',
  raised: '#ffffff',
  ink: '#1b1f24',
  soft: '#565d66',
  line: '#d9d4c8',
  edge: '#8a8578',
  sea: '#e4ebee',
  land: '#f5f1e6',
  border: '#c4bba6',
  dispute: '#8f8672',
  halo: '#ffffff',
} as const

/** Colours of families by their number. */
export const hues = ['#676a6c', '#1e72cb', '#c17a2f', '#8e2a3f', '#6a4a8f', '#0b9694', '#4a7e4d', '#0a356c', '#cc4683', '#7b6b00', '#49535f', '#978874'] as const

export const hueOf = (hue: number): string => hues[hue] ?? hues[0]

/** So much of one colour in another, as `color-mix(in srgb, …)` mixes them. @param share 0 to 1 */
export function mix(color: string, share: number, ground: string): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const under = parts(ground)
  return `#${parts(color).map((part, index) => Math.round(part * share + under[index]! * (1 - share)).toString(16).padStart(2, '0')).join('')}`
}
