import { describe, expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { readWhen } from '@/data/model/when'
import { sayTurn, sayWhen } from './say-when'

const golden = [
  ['2005-08-16', '16 August 2005', '16 августа 2005', '2005 жылғы 16 тамыз'],
  ['2005-08', 'August 2005', 'август 2005', '2005 жылғы тамыз'],
  ['2005', '2005', '2005', '2005 жыл'],
  ['2005-01-25/2005-01-28', '25–28 January 2005', '25–28 января 2005', '2005 жылғы 25–28 қаңтар'],
  ['2005-01-25/2005-01-25', '25 January 2005', '25 января 2005', '2005 жылғы 25 қаңтар'],
  ['2010-09-28/2010-10-03', '28 September – 3 October 2010', '28 сентября — 3 октября 2010', '2010 жылғы 28 қыркүйек — 3 қазан'],
  ['2010-06/2010-07', 'June – July 2010', 'июнь — июль 2010', '2010 жылғы маусым — шілде'],
  ['2010-12-30/2011-01-02', '30 December 2010 – 2 January 2011', '30 декабря 2010 — 2 января 2011', '2010 жылғы 30 желтоқсан — 2011 жылғы 2 қаңтар'],
  ['2009-06/2010-06-29', 'June 2009 – 29 June 2010', 'июнь 2009 — 29 июня 2010', '2009 жылғы маусым — 2010 жылғы 29 маусым'],
  ['1992/1998-05', '1992 – May 1998', '1992 — май 1998', '1992 жыл — 1998 жылғы мамыр'],
  ['2010/2012', '2010–2012', '2010–2012', '2010–2012 жылдар'],
  ['XXXX-06-24/XXXX-06-26', '24–26 June, year not given', '24–26 июня, год не указан', '24–26 маусым, жылы көрсетілмеген'],
  ['XXXX-06-24', '24 June, year not given', '24 июня, год не указан', '24 маусым, жылы көрсетілмеген'],
  ['2004-01-01/..', 'since 1 January 2004', 'с 1 января 2004', '2004 жылғы 1 қаңтардан бастап'],
  ['2004-03-02/..', 'since 2 March 2004', 'со 2 марта 2004', '2004 жылғы 2 наурыздан бастап'],
  ['2004-03-22/..', 'since 22 March 2004', 'с 22 марта 2004', '2004 жылғы 22 наурыздан бастап'],
  ['2004-11/..', 'since November 2004', 'с ноября 2004', '2004 жылғы қарашадан бастап'],
  ['2004/..', 'since 2004', 'с 2004 года', '2004 жылдан бастап'],
  ['2004-06~/..', 'since about June 2004', 'примерно с июня 2004', 'шамамен 2004 жылғы маусымнан бастап'],
  ['../2005', 'until 2005', 'до 2005 года', '2005 жылға дейін'],
  ['../2005-09', 'until September 2005', 'до сентября 2005', '2005 жылғы қыркүйекке дейін'],
  ['../2005-04-02', 'until 2 April 2005', 'до 2 апреля 2005', '2005 жылғы 2 сәуірге дейін'],
  ['2000-06-21~', 'about 21 June 2000', 'примерно 21 июня 2000', 'шамамен 2000 жылғы 21 маусым'],
  ['2005-02~', 'about February 2005', 'примерно февраль 2005', 'шамамен 2005 жылғы ақпан'],
  ['1999?', 'perhaps 1999', 'возможно, 1999', 'бәлкім, 1999 жыл'],
  ['1999%', 'perhaps about 1999', 'возможно, примерно 1999', 'бәлкім, шамамен 1999 жыл'],
  ['2007-05-21/2009-07', '21 May 2007 – July 2009', '21 мая 2007 — июль 2009', '2007 жылғы 21 мамыр — 2009 жылғы шілде'],
] as const

test.each(golden)('%s is said as "%s", "%s" and "%s"', (edtf, en, ru, kk) => {
  const when = readWhen(edtf)
  expect({ en: sayWhen(when, languages.en.dates), ru: sayWhen(when, languages.ru.dates), kk: sayWhen(when, languages.kk.dates) }).toEqual({ en, ru, kk })
})

/** Node knows both languages; Chromium does not know Kazakh, so that the site has words of its own. */
describe.each(['ru', 'kk'] as const)('months in %s', (code) => {
  const say = (edtf: string) => sayWhen(readWhen(edtf), languages[code].dates)
  const months = Array.from({ length: 12 }, (_, index) => `2003-${String(index + 1).padStart(2, '0')}`)
  const byNode = (month: string, format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(code, { timeZone: 'UTC', month: 'long', ...format }).formatToParts(new Date(`${month}-05`)).find(({ type }) => type === 'month')!.value.toLowerCase()

  test('are those of Unicode, alone and with a day', () => {
    for (const month of months) {
      expect(say(month).split(' ')).toContain(byNode(month, {}))
      expect(say(`${month}-05`).split(' ')).toContain(byNode(month, { day: 'numeric' }))
    }
  })

  test('bend after "since" and "until"', () => {
    const ends = { ru: /^(с|до) \p{L}+[ая] 2003$/u, kk: /[дтн][ае]н бастап$|[ғгқк][ае] дейін$/u }[code]
    for (const month of months) for (const open of [`${month}/..`, `../${month}`]) expect(say(open)).toMatch(ends)
  })
})

test('says of a beginning or an end of which only the latest day is known that it was by then', () => {
  const said = (edtf: string) => Object.values(languages).map(({ dates }) => sayTurn(readWhen(edtf), dates))
  expect(said('../2016')).toEqual(['by 2016', 'не позднее 2016 года', '2016 жылдан кешіктірмей'])
  expect(said('../2010-06-29')).toEqual(['by 29 June 2010', 'не позднее 29 июня 2010', '2010 жылғы 29 маусымнан кешіктірмей'])
  expect(said('2007/2008-11')[0]).toBe('2007 – November 2008')
})
