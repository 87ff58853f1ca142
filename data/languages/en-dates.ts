import type { DateWords } from './date-words'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const date: DateWords['date'] = ({ year, month, day }) => [day, month && months[month - 1], year].filter(Boolean).join(' ')

/** How English says dates. */
export const dates: DateWords = {
  date,
  days: (first, last, month, year) => `${first}–${date({ day: last, month, year })}`,
  withinYear: (from, to, year) => `${date({ ...from, year: undefined })} – ${date({ ...to, year })}`,
  years: (first, last) => `${first}–${last}`,
  between: (from, to) => `${from} – ${to}`,
  since: (said) => `since ${said}`,
  until: (said) => `until ${said}`,
  by: (said) => `by ${said}`,
  about: (said) => `about ${said}`,
  perhaps: (said) => `perhaps ${said}`,
  yearNotGiven: (said) => `${said}, year not given`,
}
