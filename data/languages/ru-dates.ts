import type { DateWords } from './date-words'

const months = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']
/** «16 августа»: of the month. */
const monthsOf = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']

const date: DateWords['date'] = ({ year, month, day }) => [day, month && (day ? monthsOf : months)[month - 1], year].filter(Boolean).join(' ')

/** The date as it stands after «с» and «до»: «август 2005» becomes «августа 2005», «2005» becomes «2005 года». */
const bent = (said: string): string =>
  /^\d+$/.test(said)
    ? `${said} года`
    : said.replace(/\p{L}+/gu, (word) => {
        const month = months.indexOf(word)
        return month < 0 ? word : monthsOf[month]!
      })

/** Puts a preposition before a date but after words of doubt: «примерно с июня 2000». */
const after = (said: string, preposition: (bent: string) => string): string => {
  const [, doubt = '', rest = ''] = /^((?:возможно, |примерно )*)(.*)$/.exec(said) ?? []
  return `${doubt}${preposition(bent(rest))}`
}

/** How Russian says dates. Without «г.» and «года» after a month, so that the words are found in a text that has either. */
export const dates: DateWords = {
  date,
  days: (first, last, month, year) => `${first}–${date({ day: last, month, year })}`,
  withinYear: (from, to, year) => `${date({ ...from, year: undefined })} — ${date({ ...to, year })}`,
  years: (first, last) => `${first}–${last}`,
  between: (from, to) => `${from} — ${to}`,
  // «Со второго», though «с двадцать второго».
  since: (said) => after(said, (bent) => (bent.startsWith('2 ') ? `со ${bent}` : `с ${bent}`)),
  until: (said) => after(said, (bent) => `до ${bent}`),
  by: (said) => after(said, (bent) => `не позднее ${bent}`),
  about: (said) => `примерно ${said}`,
  perhaps: (said) => `возможно, ${said}`,
  yearNotGiven: (said) => `${said}, год не указан`,
}
