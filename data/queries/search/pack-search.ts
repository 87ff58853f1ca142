import type { LanguageCode } from '@/data/languages/codes'
import type { SpokenText } from '@/data/model/text'
import type { SearchData, SearchKind } from './search-item'

/** Numbers in order, each as its distance from the one before it. */
const radix = 36

/** The data as it is sent: column by column, since like packs best beside like, and every stem once. */
export interface PackedSearch {
  readonly language: LanguageCode
  readonly kinds: readonly SearchKind[]
  /** Of a text in the page's language, its words alone. */
  readonly titles: readonly (string | SpokenText)[]
  readonly details: readonly (string | SpokenText)[]
  readonly hrefs: readonly string[]
  readonly names: readonly (readonly string[])[]
  readonly of: readonly (readonly number[])[]
  readonly stems: string
  readonly told: string
}

export function packSearch({ items, told }: SearchData, language: LanguageCode): PackedSearch {
  const pack = (text: SpokenText) => (text.language === language ? text.words : text)
  const inOrder = [...told].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    language,
    kinds: items.map(({ kind }) => kind),
    titles: items.map(({ title }) => pack(title)),
    details: items.map(({ detail }) => pack(detail)),
    hrefs: items.map(({ href }) => href),
    names: items.map(({ names }) => names),
    of: items.map(({ of }) => of),
    stems: inOrder.map(([stem]) => stem).join(' '),
    told: inOrder.map(([, numbers]) => numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(radix)).join(' ')).join(','),
  }
}

export function unpackSearch({ language, kinds, titles, details, hrefs, names, of, stems, told }: PackedSearch): SearchData {
  const unpack = (text: string | SpokenText | undefined): SpokenText => (typeof text === 'object' ? text : { words: text ?? '', language })
  const numbers = told.split(',').map((distances) => {
    let number = 0
    return distances.split(' ').map((distance) => (number += parseInt(distance, radix)))
  })
  return {
    items: kinds.map((kind, at) => ({ kind, title: unpack(titles[at]), detail: unpack(details[at]), href: hrefs[at] ?? '', names: names[at] ?? [], of: of[at] ?? [] })),
    told: new Map(stems === '' ? [] : stems.split(' ').map((stem, at) => [stem, numbers[at] ?? []])),
  }
}
