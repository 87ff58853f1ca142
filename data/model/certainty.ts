import { choice } from './column'

/**
 * How sure a fact from outside the report is. `sure`: a document said it. `probable`: a document said it in part.
 * `not-verified`: no document was seen; kept for the editors and never shown as fact.
 */
export const certainties = ['sure', 'probable', 'not-verified'] as const
export type Certainty = (typeof certainties)[number]

/** True where a fact so sure may stand on a screen. */
export const isShown = (certainty: Certainty | null): certainty is Exclude<Certainty, 'not-verified'> => certainty !== null && certainty !== 'not-verified'

export const certainty = (description = 'How sure: a document said it, said it in part, or none was seen.') => choice(certainties, description)
