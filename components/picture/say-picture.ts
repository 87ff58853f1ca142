import { fill } from '@/data/languages/say'
import type { Picture } from './picture'
import { sayAddress } from './say-address'

/** What is written on a picture and said of it. */
export interface PictureWords {
  /** Of what is chosen, else of the report. */
  readonly title: string
  /** The report, where the title is of something in it. */
  readonly part: string | null
  readonly state: string
  readonly source: string
  /** In place of the picture, for who does not see it. */
  readonly alt: string
}

export function sayPicture({ report, address, voice }: Pick<Picture, 'report' | 'address' | 'voice'>): PictureWords {
  const { pictures } = voice.phrases
  const chosen = report.events.find(({ id }) => id === address.event)?.title ?? (address.at === null ? null : report.places[address.at]!.name)
  const state = sayAddress({ ...address, event: null, at: null }, report, voice)
  const title = (chosen ?? report.title).words
  return { title, part: chosen ? report.title.words : null, state, source: fill(pictures.source, { source: report.source.words }), alt: fill(pictures.alt, { title, state }) }
}
