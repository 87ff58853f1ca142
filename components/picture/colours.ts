import type { EmbedTheme } from '@/data/address/embed-options'

/** Themes that a picture can have: it has no device to go with, and is light where none is asked for. */
export type PictureTheme = Exclude<EmbedTheme, 'auto'>

/** What palette.css says in one theme. */
export interface Colours {
  readonly names: Readonly<Record<'paper' | 'ink' | 'soft' | 'line' | 'edge' | 'sea' | 'land' | 'border' | 'dispute' | 'halo', string>>
  /** Of families, by their number. */
  readonly hues: readonly string[]
  /** Per cent of a hue in what states of its body are filled with. */
  readonly shades: Readonly<Record<'shade' | 'shade-pale' | 'shade-pattern', number>>
}

/** The colours of palette.css, which a test holds them to. A picture has no style sheet to ask. */
export const colours: Readonly<Record<PictureTheme, Colours>> = {
  light: {
    names: { paper: '#fffdf8', ink: '#1b1f24', soft: '#565d66', line: '#d9d4c8', edge: '#8a8578', sea: '#e4ebee', land: '#f5f1e6', border: '#c4bba6', dispute: '#8f8672', halo: '#ffffff' },
    hues: ['#676a6c', '#1e72cb', '#c17a2f', '#8e2a3f', '#6a4a8f', '#0b9694', '#4a7e4d', '#0a356c', '#cc4683', '#7b6b00', '#49535f', '#978874'],
    shades: { shade: 38, 'shade-pale': 17, 'shade-pattern': 52 },
  },
  dark: {
    names: { paper: '#14181c', ink: '#ece8df', soft: '#a9afb6', line: '#343b42', edge: '#7b838b', sea: '#0f1418', land: '#252b30', border: '#4a525a', dispute: '#7d858d', halo: '#14181c' },
    hues: ['#c9d5e5', '#80a8c8', '#da8a3b', '#da5876', '#b797ff', '#5bc4ba', '#90b475', '#6585cf', '#bf71a0', '#dac554', '#9a9996', '#c9c1a9'],
    shades: { shade: 38, 'shade-pale': 17, 'shade-pattern': 52 },
  },
  'black-on-white': {
    names: { paper: '#ffffff', ink: '#000000', soft: '#1f1f1f', line: '#6b6b6b', edge: '#000000', sea: '#d5dde2', land: '#ffffff', border: '#000000', dispute: '#000000', halo: '#ffffff' },
    hues: ['#646564', '#386582', '#aa660c', '#c31f43', '#5e3996', '#258281', '#47673f', '#1b3960', '#c43dac', '#675800', '#474e59', '#7e7563'],
    shades: { shade: 72, 'shade-pale': 34, 'shade-pattern': 100 },
  },
  'white-on-black': {
    names: { paper: '#000000', ink: '#ffffff', soft: '#e6e6e6', line: '#8c8c8c', edge: '#ffffff', sea: '#2a323a', land: '#000000', border: '#ffffff', dispute: '#ffffff', halo: '#000000' },
    hues: ['#c2c6ca', '#6fbafc', '#c38b4b', '#d95770', '#9e7ec0', '#33a99c', '#82c381', '#7191ff', '#f176a5', '#c9b629', '#a0b0c8', '#cfc5b4'],
    shades: { shade: 72, 'shade-pale': 34, 'shade-pattern': 100 },
  },
}
