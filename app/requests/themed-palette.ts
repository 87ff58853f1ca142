import type { EmbedTheme } from '@/data/address/embed-options'

/** The rules of palette.css that an embed can have, each by what stands before its declarations. */
const rules = {
  light: /:root\s*\{([^}]*)\}/,
  system: /@media screen and \(prefers-color-scheme:\s*dark\)\s*\{\s*:root[^{]*\{([^}]*)\}/,
  contrast: /@media \(prefers-contrast:\s*more\)\s*\{\s*:root\s*\{([^}]*)\}/,
  forced: /@media \(forced-colors:\s*active\)\s*\{([^}]*\})/,
} as const

/**
 * The palette for one theme of an embed, which has no setting of its own to go by: light, and on a screen what makes it the
 * theme, always or (auto) on a dark device; then what holds for whoever asks the system for contrast or for colours of its own.
 * @throws where the palette has no such rules
 */
export function themedPalette(palette: string, theme: EmbedTheme): string {
  const read = (rule: RegExp) => {
    const [, found] = rule.exec(palette) ?? []
    if (!found) throw new Error(`palette.css has no rule like ${rule}, which embeds of the theme "${theme}" need.`)
    return found
  }
  const asked = theme === 'auto' ? ` and (prefers-color-scheme:dark)` : ''
  const own = theme === 'light' ? '' : `@media screen${asked}{:root{${read(theme === 'auto' ? rules.system : new RegExp(`\\[data-theme='${theme}'\\]\\s*\\{([^}]*)\\}`))}}}`
  return `:root{${read(rules.light)}}${own}@media (prefers-contrast:more){:root{${read(rules.contrast)}}}@media (forced-colors:active){${read(rules.forced)}}`
}
