import type { Refusal } from '@/data/filters/parameter'
import { addressQuery } from './href'
import type { Address } from './parameters'
import type { Theme } from './theme'

/** Filters that an embed may show. */
export const embedControls = ['years', 'body'] as const
export type EmbedControl = (typeof embedControls)[number]

/** The site's colours; auto, the default, goes with the reader's device. */
export const embedThemes = ['auto', 'light', 'dark', 'black-on-white', 'white-on-black'] as const satisfies readonly ('auto' | Theme)[]
export type EmbedTheme = (typeof embedThemes)[number]

/** What the site's own pages call it. */
const autoOnPages: Theme = 'system'

/** How an embed looks, beside the address that it shows. */
export interface EmbedOptions {
  /** None unless asked for: an embed is a picture first. */
  readonly controls: readonly EmbedControl[]
  readonly theme: EmbedTheme
}

export const plainOptions: EmbedOptions = { controls: [], theme: 'auto' }

/** Keys of the query that are an embed's alone. */
export const embedKeys = ['controls', 'theme'] as const

/** Keys that hosts add by themselves, so that nobody need be told of them: those of pym.js. @see https://blog.apps.npr.org/pym.js/ */
export const hostKeys = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'] as const

/** Reads what is an embed's alone. Never throws: what is not understood is left out and named. */
export function parseEmbedOptions(query: URLSearchParams): { readonly options: EmbedOptions; readonly refusals: readonly Refusal[] } {
  const last = (key: string) => query.getAll(key).at(-1) ?? ''
  const written = [...new Set(last('controls').split(',').map((name) => name.trim()))].filter((name) => name !== '')
  const theme = last('theme') === autoOnPages ? 'auto' : embedThemes.find((name) => name === last('theme'))
  return {
    options: { controls: embedControls.filter((name) => written.includes(name)), theme: theme ?? plainOptions.theme },
    refusals: [
      ...written.filter((name) => !embedControls.some((known) => known === name)).map((value) => ({ key: 'controls', value, accepted: embedControls })),
      ...(theme || last('theme') === '' ? [] : [{ key: 'theme', value: last('theme'), accepted: embedThemes }]),
    ],
  }
}

/** A query with the options of an embed behind it, in the one order that every embed has. */
export function withEmbedOptions(query: string, { controls, theme }: EmbedOptions): string {
  const own = [...(controls.length > 0 ? [`controls=${controls.join(',')}`] : []), ...(theme === plainOptions.theme ? [] : [`theme=${theme}`])]
  return own.length === 0 ? query : `${query || '?'}${query ? '&' : ''}${own.join('&')}`
}

/** The query of an embed: its address, then its own options. */
export const embedQuery = (address: Address, options: EmbedOptions): string => withEmbedOptions(addressQuery(address), options)
