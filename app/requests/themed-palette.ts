import type { EmbedTheme } from '@/data/address/embed-options'

/**
 * The palette for one theme. Auto: as it is, going with the reader's device. Light: its first rule alone. Dark: that, and
 * the rule for dark devices without its condition. @throws where the palette has no such rules
 */
export function themedPalette(palette: string, theme: EmbedTheme): string {
  if (theme === 'auto') return palette
  const [, light] = /:root\s*\{([^}]*)\}/.exec(palette) ?? []
  const [, dark] = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root[^{]*\{([^}]*)\}/.exec(palette) ?? []
  if (!light || !dark) throw new Error('palette.css has no :root rule, or none for dark devices.')
  return `:root{${light}${theme === 'dark' ? dark : ''};color-scheme:${theme}}`
}
