import type { LanguageCode } from './codes'
import type { DateWords } from './date-words'
import type { PluralRule } from './plural'

/** A text that depends on a number, in the forms that the language has; a form that is not there is `other`. `ofOne` is for some out of a single one, where the noun goes with all there are: "1 of 1 event", "1 of 31 events". */
export type PluralText = { readonly one?: string; readonly few?: string; readonly ofOne?: string; readonly other: string }

/** The same texts in another language: as many, under the same names; a plural text may have other forms. */
export type Translated<Texts> = { readonly [name in keyof Texts]: Texts[name] extends string ? string : Texts[name] extends { one: string; other: string } ? PluralText : Translated<Texts[name]> }

/** A language of the site. */
export interface LanguageDefinition<Texts> {
  readonly code: LanguageCode
  /** In itself. */
  readonly name: string
  readonly short: string
  readonly plural: PluralRule
  /** Server only. */
  readonly dates: DateWords
  readonly phrases: Texts
}
