import type { DateWords } from './date-words'

/** Each with its endings: from it on, up to it. They follow the vowels and the last sound of the word. */
const months = [
  { month: 'қаңтар', from: 'қаңтардан', to: 'қаңтарға' },
  { month: 'ақпан', from: 'ақпаннан', to: 'ақпанға' },
  { month: 'наурыз', from: 'наурыздан', to: 'наурызға' },
  { month: 'сәуір', from: 'сәуірден', to: 'сәуірге' },
  { month: 'мамыр', from: 'мамырдан', to: 'мамырға' },
  { month: 'маусым', from: 'маусымнан', to: 'маусымға' },
  { month: 'шілде', from: 'шілдеден', to: 'шілдеге' },
  { month: 'тамыз', from: 'тамыздан', to: 'тамызға' },
  { month: 'қыркүйек', from: 'қыркүйектен', to: 'қыркүйекке' },
  { month: 'қазан', from: 'қазаннан', to: 'қазанға' },
  { month: 'қараша', from: 'қарашадан', to: 'қарашаға' },
  { month: 'желтоқсан', from: 'желтоқсаннан', to: 'желтоқсанға' },
]
const year = { month: 'жыл', from: 'жылдан', to: 'жылға' }

const date: DateWords['date'] = ({ year, month, day }) => {
  if (!month) return `${year} жыл`
  return [year && `${year} жылғы`, day, months[month - 1]!.month].filter(Boolean).join(' ')
}

/** The date with an ending on its last word, a month or «жыл»: «2004 жылғы 1 қаңтардан». */
const bent = (said: string, ending: 'from' | 'to'): string => said.replace(/\p{L}+$/u, (word) => [year, ...months].find(({ month }) => month === word)?.[ending] ?? word)

/** How Kazakh says dates. */
export const dates: DateWords = {
  date,
  days: (first, last, month, year) => [year && `${year} жылғы`, `${first}–${last}`, months[month - 1]!.month].filter(Boolean).join(' '),
  withinYear: (from, to, year) => `${date({ ...from, year })} — ${date({ ...to, year: undefined })}`,
  years: (first, last) => `${first}–${last} жылдар`,
  between: (from, to) => `${from} — ${to}`,
  since: (said) => `${bent(said, 'from')} бастап`,
  until: (said) => `${bent(said, 'to')} дейін`,
  by: (said) => `${bent(said, 'from')} кешіктірмей`,
  about: (said) => `шамамен ${said}`,
  perhaps: (said) => `бәлкім, ${said}`,
  yearNotGiven: (said) => `${said}, жылы көрсетілмеген`,
}
