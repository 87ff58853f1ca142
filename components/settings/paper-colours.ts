import type { Viewport } from 'next'
import type { Theme } from '@/data/address/theme'

/** `--paper` of each theme of palette.css, for what a browser paints outside the page. */
export const papers: Readonly<Record<Exclude<Theme, 'system'>, string>> = { light: '#fffdf8', dark: '#14181c', 'black-on-white': '#ffffff', 'white-on-black': '#000000' }

export const paperColours = (theme: Theme): NonNullable<Viewport['themeColor']> =>
  theme === 'system'
    ? [
        { media: '(prefers-color-scheme: light)', color: papers.light },
        { media: '(prefers-color-scheme: dark)', color: papers.dark },
      ]
    : papers[theme]
