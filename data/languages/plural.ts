/**
 * How a language chooses the form of a noun after a whole number. Written by hand since Chromium knows no Kazakh
 * rules and would differ from the server. @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
const rules = {
  /** one book, two books */
  two: (n: number) => (n === 1 ? 'one' : 'other'),
  /** 1 and 21 but not 11; 2–4 and 22–24 but not 12–14; the rest */
  slavic: (n: number) => {
    const isTeen = Math.floor((n % 100) / 10) === 1
    if (n % 10 === 1 && !isTeen) return 'one'
    return n % 10 >= 2 && n % 10 <= 4 && !isTeen ? 'few' : 'other'
  },
  /** The noun stays as it is. */
  none: () => 'other',
} as const satisfies Record<string, (n: number) => 'one' | 'few' | 'other'>

export type PluralRule = keyof typeof rules

export const pluralForm = (rule: PluralRule, n: number): 'one' | 'few' | 'other' => rules[rule](n)
