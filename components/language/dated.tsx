import type { SpokenWhen } from '@/data/queries/spoken-report'

/** Dates for which HTML has a form: a day, a month or a year, known for certain. @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element */
const plain = /^\d{4}(-\d\d){0,2}$/

/** A date in words; told to machines too where that says no more than is known. */
export function Dated({ when: { edtf, words } }: { readonly when: SpokenWhen }) {
  return plain.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span>{words}</span>
}
