import type { EmbedTheme } from '@/data/address/embed-options'

/**
 * The palette for one theme of an embed, which has no setting of its own to go by. Light: the first rule alone. Dark: that
 * and the rule for dark devices without its condition. Auto: both, going with the reader's device.
 * @throws where the palette has no such rules
 */
export function themedPalette(palette: string, theme: EmbedTheme): string {
  const [, light] = /:root\s*\{([^}]*)\}/.exec(palette) ?? []
  const [, dark] = /@media screen and \(prefers-color-scheme:\s*dark\)\s*\{\s*:root[^{]*\{([^}]*)\}/.exec(palette) ?? []
  if (!light || !dark) throw new Error('palette.css has no :root rule, or none for dark devices.')
  if (theme === 'auto') return `:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`
  return `:root{${light}${theme === 'dark' ? dark : ''};color-scheme:${theme}}`
}
