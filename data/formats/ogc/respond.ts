import { readAsking, refusalsOf, saidWith, sharedKeys, type Asking, type OgcQuestion } from './asking'
import type { Found, Outcome } from './outcome'
import type { Report } from '@/data/model/report'

/** Answers a question that takes the shared keys alone. */
export function respond(question: OgcQuestion, report: Report, answer: (asking: Asking, said: readonly (readonly [string, string])[]) => Omit<Found, 'status'>): Outcome {
  const asking = readAsking(question, report)
  const refusals = refusalsOf(asking, sharedKeys)
  return refusals.length > 0 ? { status: 400, refusals, keys: sharedKeys } : { status: 200, ...answer(asking, saidWith(question.query, sharedKeys)) }
}
