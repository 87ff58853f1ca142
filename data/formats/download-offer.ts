import type { Language } from '@/data/languages'
import type { Format } from './format'
import { formats } from './index'

/** What a menu of files needs to know and to say: the formats themselves stay on the server. */
export interface DownloadOffer {
  readonly menu: string
  readonly hint: string
  readonly files: readonly (Pick<Format, 'id' | 'file' | 'holds'> & { readonly name: string; readonly purpose: string })[]
}

/** The files of every report, in a language. */
export const downloadOffer = ({ downloads }: Pick<Language['phrases'], 'downloads'>): DownloadOffer => ({
  menu: downloads.menu,
  hint: downloads.menuHint,
  files: formats.map(({ id, file, holds }) => ({ id, file, holds, ...downloads.formats[id] })),
})
