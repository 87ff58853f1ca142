import type { PluralText } from './definition'
import { pluralForm, type PluralRule } from './plural'

/** A text with its `{names}` filled in. A name without a value stays as it is, so that it is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`)

/** A text in the form that goes with the number `n`, and with how many there are in `all` where that is said too. */
export const sayCount = (text: PluralText, n: number, rule: PluralRule, values: Readonly<Record<string, string | number>> = {}): string => fill((values.all === 1 && text.ofOne) || (text[pluralForm(rule, n)] ?? text.other), { n, ...values })
