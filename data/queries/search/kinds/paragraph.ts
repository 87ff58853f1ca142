import { fill } from '@/data/languages/say'
import { speak } from '@/data/model/text'
import type { SearchKindItems } from '../search-kind'

/** Paragraphs of the report by their numbers, and by the words of their digests in every language. */
export const paragraph: SearchKindItems = ({ report, voices, language: { code, phrases }, to }) =>
  report.paragraphs.map(({ number, digest }) => ({
    id: `${number}`,
    title: { words: fill(phrases.event.paragraph, { n: number }), language: code },
    detail: speak(digest, code),
    href: to.paragraph(number),
    names: voices.map(({ language }) => ({ words: fill(language.phrases.event.paragraph, { n: number }), language: language.code })),
    told: Object.values(digest),
    of: [],
  }))
