import { dayAfter } from '../day-after'

const startOf = (year: number) => {
  const date = new Date(0)
  date.setUTCFullYear(year, 0, 1)
  return date.getTime()
}

/** The beginning of a day as a year and its fraction, by the real length of the year: 2 July 2001 is 2001.4986. @param day an ISO date */
export function fractionOf(day: string): number {
  const year = Number(day.slice(0, 4))
  const date = new Date(startOf(year))
  date.setUTCMonth(Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return year + (date.getTime() - startOf(year)) / (startOf(year + 1) - startOf(year))
}

/** The end of a day, which is the beginning of the next. (After the last day that four digits can write, the year ends.) */
export const fractionAfter = (day: string): number => {
  const next = dayAfter(day)
  return next === day ? Number(day.slice(0, 4)) + 1 : fractionOf(next)
}
