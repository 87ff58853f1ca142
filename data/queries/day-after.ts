/** The day after an ISO date, as an ISO date. The last day that four digits can write has none after it and stays. */
export function dayAfter(day: string): string {
  if (day >= '9999-12-31') return day
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
