import type { DateWords } from '@/data/languages/date-words'
import type { When, WhenPart } from '@/data/model/when'

const hedge = (said: string, { isAbout, isUncertain }: WhenPart, words: DateWords): string => {
  const about = isAbout ? words.about(said) : said
  return isUncertain ? words.perhaps(about) : about
}

function sayPart(part: WhenPart, words: DateWords): string {
  return hedge(words.date(part), part, words)
}

const isPlain = ({ isAbout, isUncertain }: WhenPart) => !isAbout && !isUncertain

/** Two ends that share what they can: "25–28 January 2005", not "25 January 2005 – 28 January 2005". */
function saySpan(from: WhenPart, to: WhenPart, words: DateWords): string {
  if (isPlain(from) && isPlain(to) && from.year === to.year) {
    if (from.month !== undefined && from.month === to.month && from.day !== undefined && to.day !== undefined)
      return from.day === to.day ? words.date(from) : words.days(from.day, to.day, from.month, from.year)
    if (from.month !== undefined && to.month !== undefined && from.year !== undefined) return words.withinYear(from, to, from.year)
  }
  if (from.month === undefined && to.month === undefined && from.year !== undefined && to.year !== undefined && isPlain(from) && isPlain(to)) return words.years(from.year, to.year)
  return words.between(sayPart(from, words), sayPart(to, words))
}

/** The date on which something began or ended. Of `../2016` only the last day is known: "by 2016". */
export const sayTurn = (when: When, words: DateWords): string => (when.from === null && when.to ? words.by(sayPart(when.to, words)) : sayWhen(when, words))

/** A date in words, exactly as precise as it is known: "August 2005", never "1 August 2005". */
export function sayWhen({ from, to, hasYear }: When, words: DateWords): string {
  if (from === null) return to ? words.until(sayPart(to, words)) : ''
  const said = to === undefined ? sayPart(from, words) : to === null ? words.since(sayPart(from, words)) : saySpan(from, to, words)
  return hasYear ? said : words.yearNotGiven(said)
}
