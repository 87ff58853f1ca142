import type { Report } from '@/data/model/report'
import type { OgcQuestion } from '../asking'
import type { Layer } from '../layer'
import type { Outcome } from '../outcome'

/** An address below /ogc. */
export interface OgcPath {
  /** Its parts; `:layer` and `:feature` stand for an id. */
  readonly parts: readonly string[]
  /** @param named what stands for the ids; @param first the report that is offered first */
  readonly answer: (question: OgcQuestion, named: Readonly<Record<string, string>>, first: Report) => Outcome
  /** What OpenAPI says of it: its literal paths, each with one operation. */
  readonly describe: (layers: readonly Layer[]) => readonly (readonly [path: string, operation: object])[]
}
