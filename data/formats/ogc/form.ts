import type { Refusal } from '@/data/filters/parameter'

/** In which form an answer comes. */
export type Form = 'json' | 'html'

const forms: readonly Form[] = ['json', 'html']

export const writtenForm = { key: 'f', accepted: forms } as const

/** What a range of media types weighs for each form. */
const kinds: Readonly<Record<Form, RegExp>> = { json: /^application\/(?:[\w.]+\+)?json$|^application\/\*$/, html: /^text\/(?:html|\*)$|^application\/xhtml\+xml$/ }

/** The most that an Accept header gives a form; nothing where it does not name it. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function weightOf(accept: string, form: Form): number {
  const weights = accept.split(',').map((part) => {
    const [type = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const q = rest.map((piece) => /^q=([01](?:\.\d{0,3})?)$/.exec(piece)?.[1]).find((value) => value !== undefined)
    return kinds[form].test(type) ? Number(q ?? 1) : 0
  })
  return Math.max(0, ...weights)
}

/** The form asked for: by `f`, else by the Accept header. JSON where neither wants HTML more. */
export function readForm(written: string, accept: string | null): { readonly form: Form; readonly refusals: readonly Refusal[] } {
  const named = forms.find((form) => form === written)
  if (named) return { form: named, refusals: [] }
  const form = weightOf(accept ?? '', 'html') > weightOf(accept ?? '', 'json') ? 'html' : 'json'
  return { form, refusals: written === '' ? [] : [{ key: writtenForm.key, value: written, accepted: forms }] }
}
