import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { findReport, reports } from '@/data/reports'
import { fold } from '../fold'
import { speakLists } from '../speak-lists'
import { speakReport } from '../speak-report'
import { beginningWith } from './beginning-with'
import { find } from './find'
import { groupFound } from './group-found'
import { makeSearch } from './make-search'
import { canSlip, matchWord } from './match-word'
import { nearItems } from './near-items'
import { openIndex, spellingsOf } from './open-index'
import { packSearch, unpackSearch } from './pack-search'
import type { SearchData, SearchItem } from './search-item'
import { stemOf, stemsOf } from './stems'

const dataOf = (report: Report, code: LanguageCode): SearchData => {
  const voices = languageCodes.map((each) => ({ language: languages[each], spoken: speakReport(report, each, languages[each].dates), lists: speakLists(report, each, languages[each].dates) }))
  return makeSearch({ ...voices.find(({ language }) => language.code === code)!, report, voices, to: paths(code, report.slug) })
}

const namesOf = ({ title, names }: SearchItem) => [title, ...names].map(({ words }) => words)

/** Some thousand searches take a moment on a machine that has other work. */
const patient = 60_000

const all = reports.flatMap(({ slug }) =>
  languageCodes.map((code) => {
    const report = findReport(slug)!
    const data = dataOf(report, code)
    return { slug, code, report, data, index: openIndex(data) }
  }),
)
const first = all.filter(({ slug }) => slug === reports[0]!.slug)
const english = first[0]!.index
const titles = (query: string, index = english) => find(index, query).map(({ item }) => `${item.kind}: ${item.title.words}`)
const top = (query: string, index = english) => find(index, query)[0]?.item.href.replace(/^.*terrorism\//, '')

describe.each(first)('in $code', ({ index }) => {
  test.each(['Oskemen', 'Öskemen', 'Өскемен', 'өскемен', 'Усть-Каменогорск', 'усть каменогорск', 'Ust Kamenogorsk', 'Ust-Kamenogorsk', 'УСТЬ-КАМЕНОГОРСК'])('%s is Ust-Kamenogorsk', (name) => {
    expect(top(name, index)).toBe('places/ust-kamenogorsk')
  })

  test.each(['Ashgabat', 'Ashkhabad', 'Ашхабад', 'Ашгабат', 'Ашғабат', 'Aşgabat', 'Asgabat', 'Полторацк'])('%s is Ashgabat', (name) => {
    expect(top(name, index)).toBe('places/ashgabat')
  })

  test.each(['GICNT', 'ГИБАЯТ', 'ЯТКФБ', 'Жаһандық бастама'])('%s is the Global Initiative', (name) => {
    expect(top(name, index)).toBe('bodies/gicnt')
  })

  test.each(['CTC', 'ctc', 'КТК', 'KTK', 'Терроризмге қарсы комитет', 'Контртеррористический комитет'])('%s is the Counter-Terrorism Committee', (name) => {
    expect(top(name, index)).toBe('bodies/ctc')
  })

  test.each([
    ['Tselinograd', 'places/astana'],
    ['Нур-Султан', 'places/astana'],
    ['Нұр Сұлтан', 'places/astana'],
    ['Aqtau', 'places/aktau'],
    ['США', 'states/usa'],
    ['АҚШ', 'states/usa'],
    ['UK', 'states/gbr'],
    ['Türkiye', 'states/tur'],
    ['Turkey', 'states/tur'],
    ['kgz', 'states/kgz'],
    ['Taliban', 'lists#banned-organisations-9'],
    ['Талибан', 'lists#banned-organisations-9'],
    ['Хизб ут-Тахрир', 'lists#banned-organisations-11'],
    ['Kaspiy Antiterror', 'events/kaspii-antiterror-2005'],
    ['каспий антитеррор', 'events/kaspii-antiterror-2005'],
    ['Уголовный кодекс', 'lists#laws-criminal-code'],
    ['Paragraph 13', 'reading#p13'],
    ['абзац 13', 'reading#p13'],
    ['13 абзац', 'reading#p13'],
    ['No. 191-IV', 'lists#laws-anti-laundering-law'],
    ['191-IV', 'lists#laws-anti-laundering-law'],
    ['№ 435', 'lists#laws-presidential-order-2003'],
    ['легализация', 'lists#laws-anti-laundering-law'],
    ['О противодействии легализации (отмыванию) доходов', 'lists#laws-anti-laundering-law'],
    ['Islamic Jihad Union', 'lists#banned-organisations-5'],
    ['Исламский джихад', 'lists#banned-organisations-5'],
    ['¶13', 'reading#p13'],
    ['IPAP', 'lists#programmes-nato-partnership-plan'],
    ['ИПДП', 'lists#programmes-nato-partnership-plan'],
    ['JPoA', 'lists#treaties-joint-plan-of-action'],
    ['UNSCR 1373', 'lists#treaties-security-council-resolution'],
    ['CCIT', 'lists#treaties-comprehensive-convention'],
    ['2005 SUA Protocol', 'lists#treaties-sua-protocol-2005'],
    ['Statement of Principles', 'lists#treaties-gicnt-principles'],
    ['Заявление о принципах', 'lists#treaties-gicnt-principles'],
    ['A/RES/60/288', 'lists#treaties-un-counter-terrorism-strategy'],
    ['УК РК', 'lists#laws-criminal-code'],
    ['ҚР ҚК', 'lists#laws-criminal-code'],
    ['ПОД/ФТ', 'lists#laws-anti-laundering-law'],
  ])('%s leads to %s', (name, href) => {
    expect(top(name, index)).toBe(href)
  })

  test.each(['Oskmen', 'Osekmen', 'Oskamen', 'Ооскемен', 'Өскэмен', 'Усть-Каминогорск', 'Kamenogorks'])('%s, with one slip, is still Ust-Kamenogorsk', (name) => {
    expect(top(name, index)).toBe('places/ust-kamenogorsk')
  })

  test.each(['Ашхобад', 'Ахабад', 'Ashkabad', 'Aşgabot'])('%s, with one slip, is still Ashgabat', (name) => {
    expect(top(name, index)).toBe('places/ashgabat')
  })
})

describe.each(all)('$slug in $code', ({ index, data, code, report }) => {
  test('every item is found by its own name in each language, old names and acronyms too', () => {
    const missed = data.items.flatMap((item) => namesOf(item).filter((name) => !find(index, name).some((found) => found.item.href === item.href)))
    expect(missed).toEqual([])
  }, patient)

  test('an item called exactly so comes before those that only have the words', () => {
    for (const item of data.items) {
      const [best] = find(index, item.title.words)
      expect(namesOf(best!.item).map(fold), item.href).toContain(fold(item.title.words))
    }
  }, patient)

  test('every kind of thing that the report has is there', () => {
    const counts = Object.fromEntries(groupFound(data.items.map((item) => ({ item, alias: null }))).map(({ kind, found }) => [kind, found.length]))
    const named = report.listEntries.length
    const lists = report.lists.length + report.programmes.length + report.statements.length + report.partnerSets.length
    expect(counts).toEqual({ place: report.places.size, body: report.bodies.size, event: report.events.length, state: report.states.size, act: report.acts.length, name: named, list: lists, paragraph: report.paragraphs.length })
  })

  test('a word of a name is found with any one slip, unless that makes it another word', () => {
    const words = data.items.flatMap((item) => namesOf(item).flatMap((name) => fold(name).split(' ').map((word) => ({ word, href: item.href })))).filter(({ word }) => word.length > 4 && !/\d/.test(word))
    const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('drop', 'change', 'insert', 'swap'), letter: fc.nat() })
    fc.assert(
      fc.property(fc.constantFrom(...words), slip, ({ word, href }, { at, kind, letter }) => {
        const place = at % word.length
        const other = word[letter % word.length]!
        const typed = {
          drop: word.slice(0, place) + word.slice(place + 1),
          change: word.slice(0, place) + other + word.slice(place + 1),
          insert: word.slice(0, place) + other + word.slice(place),
          swap: word.slice(0, place) + (word[place + 1] ?? '') + word[place] + word.slice(place + 2),
        }[kind]
        // Another word also where it is one in Latin letters: «ақты» is «акты».
        const isOther = spellingsOf(typed).some((spelling) => index.named.has(spelling)) || index.told.has(stemOf(typed))
        if (!isOther) expect(find(index, typed).map(({ item }) => item.href)).toContain(href)
      }),
      { numRuns: 500 },
    )
  }, patient)

  test('what is sent is at most 30 kB and opens as it was', () => {
    const sent = JSON.stringify({ data: packSearch(data, code), phrases: languages[code].phrases.search })
    expect(gzipSync(sent).length).toBeLessThanOrEqual(30_000)
    const opened = unpackSearch(JSON.parse(sent).data)
    expect(opened.items).toEqual(data.items)
    expect([...opened.told].sort()).toEqual([...data.told].sort())
  })
})

test('the words that begin so stand together, and none is missed', () => {
  const words = english.words.slice()
  expect(words.length).toBeGreaterThan(1000)
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(8), fc.constantFrom('', 'z', 'а', '\uffff'), (word, length, more) => {
      const prefix = word.slice(0, length) + more
      expect(beginningWith(words, prefix)).toEqual(words.filter((each) => each.startsWith(prefix)))
    }),
  )
})

test('the exact name comes before its beginning, and that before a slip', () => {
  expect(matchWord('iran', 'iran', true)).toBe('exact')
  expect(matchWord('iran', 'iranian', true)).toBe('prefix')
  expect(matchWord('iran', 'irak', true)).toBe('slip')
  const ranks = titles('Niger')
  expect(ranks[0]).toBe('state: Nigeria')
  const austria = titles('Austria')
  expect(austria[0]).toBe('state: Austria')
  expect(austria).not.toContain('state: Australia')
  const slipped = titles('Austri')
  expect(slipped.indexOf('state: Austria')).toBe(0)
  expect(titles('Austra').slice(0, 2)).toEqual(['state: Australia', 'state: Austria'])
})

test.each([
  ['a letter left out', 'oskmen'],
  ['a letter too many', 'oskkemen'],
  ['another letter', 'oskimen'],
  ['two letters swapped', 'osekmen'],
  ['a slip at the beginning', 'uskemen'],
  ['a slip at the end', 'oskemem'],
  ['a slip in a word half typed', 'oskme'],
])('%s is one slip', (_, typed) => {
  expect(matchWord(typed, 'oskemen', true)).toBe('slip')
})

test.each([
  ['two slips', 'oskimon', 'oskemen'],
  ['another number', '2005', '2006'],
  ['another acronym', 'ctc', 'cis'],
  ['a short word', 'un', 'eu'],
])('%s is none', (_, typed, known) => {
  expect(matchWord(typed, known, canSlip(typed))).toBeNull()
})

test('words may be typed in part, in any order and of several names', () => {
  expect(top('2005 alma')).toBe('events/ctc-almaty-2005')
  expect(top('Алматы 2005')).toBe('events/ctc-almaty-2005')
  expect(top('washington summit')).toBe('events/nuclear-security-summit-2010')
  expect(top('саммит вашингтон')).toBe('events/nuclear-security-summit-2010')
  expect(titles('washington astronomy')).toEqual([])
})

test('a name that is not the title is told, in the letters that were typed', () => {
  const [astana] = find(english, 'Целиноград')
  expect(astana).toMatchObject({ alias: { words: 'Целиноград', language: 'ru' }, item: { title: { words: 'Astana' } } })
  expect(find(english, 'Astana')[0]!.alias).toBeNull()
})

test('every name of another alphabet than the page’s says in which language it is', () => {
  // Codes of states are in none.
  const isCode = (words: string) => /^[A-Z]{3}$/.test(words)
  for (const { code, data } of all)
    for (const { href, names } of data.items)
      for (const { words, language } of names) if (!isCode(words) && !/-spelling$/.test(href)) expect(language, `${code}: ${words} (${href})`).not.toBeNull()
  const declaration = find(first.find(({ code }) => code === 'ru')!.index, 'Astana declaration')[0]!
  expect(declaration.alias).toMatchObject({ language: 'en' })
  for (const { data } of first) expect(unpackSearch(JSON.parse(JSON.stringify(packSearch(data, 'ru')))).items.map(({ names }) => names)).toEqual(data.items.map(({ names }) => names))
})

test.each(['лаңкестік', 'Лаңкестікке', 'лаңкестігі'])('%s, the older Kazakh word, finds what «терроризм» finds', (word) => {
  for (const { index } of first) {
    expect(find(index, word)).toEqual(find(index, 'терроризм'))
    expect(find(index, `${word} Алматы`)).toEqual(find(index, 'терроризм Алматы'))
    expect(find(index, 'лаңкестер')).toEqual(find(index, 'террор'))
  }
})

test('a word that another item’s name tells of this one is not sent again', () => {
  for (const { slug, code, data } of all)
    data.items.forEach(({ of }, number) => {
      const inherited = stemsOf(of.flatMap((other) => namesOf(data.items[other]!)))
      expect([...inherited].filter((stem) => data.told.get(stem)?.includes(number)), `${slug} in ${code}: ${number}`).toEqual([])
    })
})

test('the treaty of 1999 is found as an act and as those who belong to it', () => {
  for (const { index } of first)
    for (const query of ['CIS treaty of 1999', 'Договор СНГ 1999 года', '1999 жылғы ТМД шарты'])
      expect(find(index, query).map(({ item }) => item.href.replace(/^.*terrorism\//, ''))).toEqual(expect.arrayContaining(['bodies/cis-ct-treaty', 'lists#treaties-cis-counter-terrorism-treaty']))
})

test('nothing typed finds nothing, and what is no word does no harm', () => {
  for (const query of ['', '  ', '—', '...', 'ь', '(', '\\', '%', 'constructor', '__proto__', 'a'.repeat(200), 'a '.repeat(100)]) expect(() => find(english, query)).not.toThrow()
  expect(find(english, ' — ')).toEqual([])
})

test('where nothing is found, near names are offered', () => {
  expect(find(english, 'Yekatirinbourg')).toEqual([])
  expect(nearItems(english, 'Yekatirinbourg').map(({ title }) => title.words)).toEqual(['Yekaterinburg'])
  expect(nearItems(english, 'qqqqqqqq')).toEqual([])
})

test('what is not verified is neither shown nor found', () => {
  const example = findReport('example')!
  const doubted: Report = {
    ...example,
    events: example.events.map((event) => ({ ...event, record: event.record && { ...event.record, when_certainty: 'not-verified', place_certainty: 'not-verified', states_certainty: 'not-verified' } })),
    acts: example.acts.map((act) => ({ ...act, record_certainty: 'not-verified' })),
    memberships: example.memberships.map((membership) => ({ ...membership, certainty: 'not-verified' })),
  }
  const shown = JSON.stringify(packSearch(dataOf(example, 'en'), 'en'))
  const kept = JSON.stringify(packSearch(dataOf(doubted, 'en'), 'en'))
  for (const words of ['No. 7', '4 September 2003 ', '1 body']) expect(shown).toContain(words.trim())
  for (const words of ['No. 7', '1 body']) expect(kept).not.toContain(words)
  const [drill] = doubted.events.filter(({ record }) => record?.when)
  expect(drill).toBeDefined()
  const detail = (report: Report) => dataOf(report, 'en').items.find(({ href }) => href.endsWith(`/events/${drill!.id}`))!.detail.words
  expect(detail(example)).not.toBe(detail(doubted))
})
