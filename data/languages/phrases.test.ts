import { describe, expect, test } from 'vitest'
import { languages } from '.'
import { languageCodes, type LanguageCode } from './codes'
import type { PluralText } from './definition'
import { failedPhrases } from './failed'
import { loadShare } from './load-share'
import { sayCount } from './say'
import { shortcuts } from './shortcuts'

type Leaf = string | PluralText

/** A text in several forms, and no group that has a text named `other`. */
const isPlural = (value: object): value is PluralText => 'other' in value && Object.keys(value).every((key) => ['one', 'few', 'ofOne', 'other'].includes(key))

/** Every text under its path: `counts.events`. */
const leavesOf = (group: object, path = ''): readonly (readonly [path: string, leaf: Leaf])[] =>
  Object.entries(group).flatMap(([name, value]: [string, string | object]) => {
    const here = path ? `${path}.${name}` : name
    return typeof value === 'string' || isPlural(value) ? [[here, value] as const] : leavesOf(value, here)
  })

const formsOf = (leaf: Leaf): readonly string[] => (typeof leaf === 'string' ? [leaf] : Object.values(leaf))
const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

/** Those that a page carries, and those that the browser asks for later. */
const textsOf = async (code: LanguageCode): Promise<ReadonlyMap<string, Leaf>> =>
  new Map(leavesOf({ ...languages[code].phrases, share: await loadShare[code](), shortcuts: shortcuts[code], failed: failedPhrases(code) }))
const all: Readonly<Record<LanguageCode, ReadonlyMap<string, Leaf>>> = { en: await textsOf('en'), ru: await textsOf('ru'), kk: await textsOf('kk') }
/** As they are written on the keys themselves. */
const keys = ['Tab', 'Enter', 'Esc', 'Shift + ← →']
const translated = languageCodes.filter((code) => code !== 'en')

describe.each(translated)('the texts in %s', (code) => {
  test('are those of English, in the same order', () => {
    expect(all.en.size).toBeGreaterThan(700)
    expect([...all[code].keys()]).toEqual([...all.en.keys()])
  })

  test('none is empty or has space at its ends', () => {
    for (const [path, leaf] of all[code]) for (const form of formsOf(leaf)) expect(form, path).toMatch(/^\S(.*\S)?$/s)
  })

  test('each has the placeholders of English, in every form', () => {
    for (const [path, leaf] of all[code]) {
      const english = all.en.get(path)!
      // English says "one part" without a number; other languages have that form for 21 as well.
      const wanted = namesIn(typeof english === 'string' ? english : english.other)
      for (const form of formsOf(leaf)) expect(namesIn(form), path).toEqual(wanted)
    }
  })

  test('none is left in English', () => {
    // Proper names, of the site and of file formats, are the same in every language.
    const ownNames = ['Dateline', 'API', ...keys, ...Object.values(languages.en.phrases.downloads.formats).map(({ name }) => name), ...Object.values(languages.en.phrases.cite.formats)]
    const sameEverywhere = (text: string) => ownNames.includes(text) || !/\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''))
    for (const [path, leaf] of all[code]) for (const form of formsOf(leaf)) if (!sameEverywhere(form)) expect(form, path).toMatch(/\p{Script=Cyrillic}/u)
  })

  test('quotes are «» and dashes between words are —', () => {
    for (const [path, leaf] of all[code]) for (const form of formsOf(leaf)) expect(form, path).not.toMatch(/["“”„']| [-–] /)
  })
})

test('a text has all the forms that its language tells apart, or one that never changes', () => {
  const wanted = { two: ['one', 'other'], slavic: ['few', 'one', 'other'], none: ['other'] }
  for (const code of languageCodes)
    for (const [path, leaf] of all[code]) {
      if (typeof leaf === 'string') continue
      const forms = Object.keys(leaf).filter((form) => form !== 'ofOne').sort()
      expect([['other'], wanted[languages[code].plural]], `${code}: ${path}`).toContainEqual(forms)
    }
})

test('a fault of ours is told in every language', () => {
  for (const code of translated) for (const words of Object.values(failedPhrases(code))) expect(words).toMatch(/^\p{Script=Cyrillic}/u)
})

const counted = (code: LanguageCode, pick: (phrases: (typeof languages)[LanguageCode]['phrases']) => PluralText, n: number, values?: Record<string, string | number>) =>
  sayCount(pick(languages[code].phrases), n, languages[code].plural, values)

test.each([
  [0, '0 событий', '0 оқиға'],
  [1, '1 событие', '1 оқиға'],
  [2, '2 события', '2 оқиға'],
  [5, '5 событий', '5 оқиға'],
  [11, '11 событий', '11 оқиға'],
  [21, '21 событие', '21 оқиға'],
  [22, '22 события', '22 оқиға'],
  [25, '25 событий', '25 оқиға'],
  [101, '101 событие', '101 оқиға'],
  [111, '111 событий', '111 оқиға'],
])('%i events are "%s" and "%s"', (n, ru, kk) => {
  expect(counted('ru', ({ counts }) => counts.events, n)).toBe(ru)
  expect(counted('kk', ({ counts }) => counts.events, n)).toBe(kk)
})

test.each([
  [1, '1 событие из 31', '31 оқиғадан 1'],
  [3, '3 события из 31', '31 оқиғадан 3'],
  [12, '12 событий из 31', '31 оқиғадан 12'],
])('%i shown of 31 are "%s" and "%s"', (n, ru, kk) => {
  expect(counted('ru', ({ counts }) => counts.shown, n, { all: 31 })).toBe(ru)
  expect(counted('kk', ({ counts }) => counts.shown, n, { all: 31 })).toBe(kk)
})

test('verbs and adjectives bend with the number too', () => {
  const said = [1, 3, 11, 21].map((n) => counted('ru', ({ refused }) => refused, n, { list: 'x' }))
  expect(said).toEqual([
    '1 часть этого адреса не распознана и пропущена: x',
    '3 части этого адреса не распознаны и пропущены: x',
    '11 частей этого адреса не распознано и пропущено: x',
    '21 часть этого адреса не распознана и пропущена: x',
  ])
  expect([1, 2, 14, 31].map((n) => counted('ru', ({ members }) => members.beside.associate, n))).toEqual(['1 ассоциированный член', '2 ассоциированных члена', '14 ассоциированных членов', '31 ассоциированный член'])
})

test('of a single one there are no several: the noun goes with all there are', () => {
  const shown = (code: LanguageCode, n: number, all: number) => counted(code, ({ counts }) => counts.shown, n, { all })
  expect(shown('en', 1, 31)).toBe('1 of 31 events')
  expect(shown('en', 1, 1)).toBe('1 of 1 event')
  expect(shown('en', 0, 1)).toBe('0 of 1 event')
  expect(counted('en', ({ timeline }) => timeline.acts, 1, { all: 1 })).toBe('1 of 1 act')
  expect(counted('en', ({ reading }) => reading.matching, 1, { all: 1 })).toBe('1 of 1 paragraph matches the edition that was read.')
  expect(shown('ru', 1, 1)).toBe('1 событие из 1')
  expect(shown('kk', 1, 1)).toBe('1 оқиғадан 1')
})

test('in one language, a facet is called the same wherever it is offered', () => {
  for (const code of languageCodes) {
    const { nav, share, embed } = languages[code].phrases
    expect(share.control.body, code).toBe(nav.bodies)
    expect(embed.allBodies.toLocaleLowerCase(), code).toContain(nav.bodies.toLocaleLowerCase())
  }
})
