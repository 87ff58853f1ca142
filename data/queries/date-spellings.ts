import type { When, WhenPart } from '@/data/model/when'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The ways in which an English text may spell a date, the fullest first: "June 6, 2008", "6 June 2008", "June, 2007", "June 24-26". For finding it in the text, not for saying it. */
export function dateSpellings({ from, to }: When): string[] {
  if (from && to && from.month && from.day && to.day && from.month === to.month && from.year === to.year) {
    const month = months[from.month - 1]
    const year = from.year ? [`, ${from.year}`, ` ${from.year}`] : ['']
    const together = ['-', '–'].flatMap((dash) => year.flatMap((end) => [`${month} ${from.day}${dash}${to.day}${end}`, `${from.day}${dash}${to.day} ${month}${end}`]))
    return [...together, ...spellings(from), ...spellings(to)]
  }
  return [from, to].flatMap((part) => (part ? spellings(part) : []))
}

function spellings({ year, month, day }: WhenPart): string[] {
  const name = month && months[month - 1]
  if (!name) return year ? [`${year}`] : []
  if (!day) return year ? [`${name}, ${year}`, `${name} ${year}`] : [name]
  return year ? [`${name} ${day}, ${year}`, `${day} ${name} ${year}`, `${day} ${name}, ${year}`] : [`${name} ${day}`, `${day} ${name}`]
}
