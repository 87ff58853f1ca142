import type { LanguageCode } from '@/data/languages/codes'
import type { SpokenText } from '@/data/model/text'
import type { SearchData, SearchKind, SearchName } from './search-item'

/** Numbers in order, each as its distance from the one before it; a language is one digit. */
const radix = 36

/** The language that a name's letters speak for. */
const byLetters = (words: string): LanguageCode => (/[әғқңөұүһі]/i.test(words) ? 'kk' : /[а-яё]/i.test(words) ? 'ru' : 'en')

/** The data as it is sent: column by column, since like packs best beside like, and every stem once. */
export interface PackedSearch {
  readonly language: LanguageCode
  readonly kinds: readonly SearchKind[]
  /** Of a text in the page's language, its words alone. */
  readonly titles: readonly (string | SpokenText)[]
  readonly details: readonly (string | SpokenText)[]
  /** What all addresses begin with, and how each goes on. */
  readonly root: string
  readonly hrefs: readonly string[]
  readonly names: readonly (readonly string[])[]
  readonly tags: readonly string[]
  /** Of each name of all items, the number of its language among the tags; a stop where it is what its letters say, a hyphen where it is in none. */
  readonly tongues: string
  readonly of: string
  readonly stems: string
  readonly told: string
}

/** The letters with which both begin. */
function sharedStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

export function packSearch({ items, told }: SearchData, language: LanguageCode): PackedSearch {
  const pack = (text: SpokenText) => (text.language === language ? text.words : text)
  const tags = [...new Set(items.flatMap(({ names }) => names.flatMap(({ language: tag }) => tag ?? [])))]
  const root = items.map(({ href }) => href).reduce(sharedStart, items[0]?.href ?? '')
  const inOrder = [...told].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    language,
    kinds: items.map(({ kind }) => kind),
    titles: items.map(({ title }) => pack(title)),
    details: items.map(({ detail }) => pack(detail)),
    root,
    hrefs: items.map(({ href }) => href.slice(root.length)),
    names: items.map(({ names }) => names.map(({ words }) => words)),
    tags,
    tongues: items.flatMap(({ names }) => names.map(({ words, language: tag }) => (tag === null ? '-' : tag === byLetters(words) ? '.' : tags.indexOf(tag).toString(radix)))).join(''),
    of: items.map(({ of }) => of.map((number) => number.toString(radix)).join(' ')).join(','),
    stems: inOrder.map(([stem]) => stem).join(' '),
    told: inOrder.map(([, numbers]) => numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(radix)).join(' ')).join(','),
  }
}

export function unpackSearch({ language, kinds, titles, details, root, hrefs, names, tags, tongues, of, stems, told }: PackedSearch): SearchData {
  const unpack = (text: string | SpokenText | undefined): SpokenText => (typeof text === 'object' ? text : { words: text ?? '', language })
  const numbers = told.split(',').map((distances) => {
    let number = 0
    return distances.split(' ').map((distance) => (number += parseInt(distance, radix)))
  })
  const others = of.split(',').map((list) => (list === '' ? [] : list.split(' ').map((number) => parseInt(number, radix))))
  let next = 0
  const named = (words: string): SearchName => {
    const tongue = tongues[next++] ?? '-'
    return { words, language: tongue === '.' ? byLetters(words) : (tags[parseInt(tongue, radix)] ?? null) }
  }
  return {
    items: kinds.map((kind, at) => ({ kind, title: unpack(titles[at]), detail: unpack(details[at]), href: `${root}${hrefs[at] ?? ''}`, names: (names[at] ?? []).map(named), of: others[at] ?? [] })),
    told: new Map(stems === '' ? [] : stems.split(' ').map((stem, at) => [stem, numbers[at] ?? []])),
  }
}
