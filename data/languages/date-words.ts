/** What is known of one date: a year, a month of it, a day of that. */
export interface KnownDate {
  readonly year?: number
  /** 1–12 */
  readonly month?: number
  readonly day?: number
}

/** How a language says dates. Server only: Chromium has no Kazakh dates, so nothing of this runs in a browser. */
export interface DateWords {
  /** "16 August 2005", "August 2005", "2005", "24 June" */
  date(date: KnownDate): string
  /** "25–28 January 2005", "24–26 June" */
  days(first: number, last: number, month: number, year?: number): string
  /** "28 September – 3 October 2010", "June – July 2010" */
  withinYear(from: KnownDate, to: KnownDate, year: number): string
  /** "2010–2012" */
  years(first: number, last: number): string
  between(from: string, to: string): string
  since(date: string): string
  until(date: string): string
  /** Of something that began or ended: on that date or before it. */
  by(date: string): string
  about(date: string): string
  perhaps(date: string): string
  yearNotGiven(date: string): string
}
