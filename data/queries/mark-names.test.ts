import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markNames } from './mark-names'

const marked = (text: string, names: readonly string[], language = 'en') => markNames(text, names.map((name) => ({ name, href: `/${name}` })), language).filter(({ href }) => href !== null)

describe('markNames', () => {
  it('marks whole words, the longer name first, each target once', () => {
    expect(marked('In Astana the CIS Anti-Terrorism Centre of the CIS met; Astana again.', ['Astana', 'CIS', 'CIS Anti-Terrorism Centre'])).toEqual([
      { words: 'Astana', href: '/Astana' },
      { words: 'CIS Anti-Terrorism Centre', href: '/CIS Anti-Terrorism Centre' },
      { words: 'CIS', href: '/CIS' },
    ])
  })
  it('finds no name inside a word', () => expect(marked('The UNODC and a Rabatian', ['UN', 'Rabat'])).toEqual([]))
  it('finds a bent name where the language bends it, but bends no acronym', () => {
    expect(marked('Саммит прошёл в Москве и Алматы под эгидой ООН.', ['Москва', 'Алматы', 'ООН'], 'ru').map(({ words }) => words)).toEqual(['Москве', 'Алматы', 'ООН'])
    expect(marked('Ташкентте жиналыс өтті, ШЫҰҒА', ['Ташкент', 'ШЫҰ'], 'kk').map(({ words }) => words)).toEqual(['Ташкентте'])
  })
  it('finds a date whose words are bent, and none of another number', () => {
    expect(marked('Учение прошло в августе 2005 года, другое — 6 июня 2008 года.', ['август 2005', '6 июня 2008', '6 июня 2007'], 'ru').map(({ words }) => words)).toEqual(['августе 2005', '6 июня 2008'])
    expect(marked('Конференция 2010 жылғы 14–15 қазанда өтті, шарт 1999 жылы жасалды.', ['2010 жылғы 14–15 қазан', '1999 жыл', '2000 жыл'], 'kk').map(({ words }) => words)).toEqual(['2010 жылғы 14–15 қазанда', '1999 жылы'])
  })
  it('takes names with signs that a pattern would read', () => expect(marked('Ust-Kamenogorsk (Öskemen) hosted it', ['Ust-Kamenogorsk (Öskemen)'])).toHaveLength(1))
  it('never changes the text', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string({ maxLength: 6 })), fc.constantFrom('en', 'ru', 'kk'), (text, names, language) => {
        expect(markNames(text, names.map((name) => ({ name, href: name })), language).map(({ words }) => words).join('')).toBe(text)
      }))
  })
})
