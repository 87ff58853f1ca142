import { ogcHref, readAsking, type OgcQuestion } from './asking'
import { findLayer, offeredLayers, type Layer } from './layer'
import type { Outcome } from './outcome'
import type { Report } from '@/data/model/report'

/** Answers for the layer of that id; where there is none, says which there are. */
export function withLayer(question: OgcQuestion, id: string, first: Report, answer: (layer: Layer) => Outcome): Outcome {
  const layer = findLayer(id, question.library)
  if (layer) return answer(layer)
  const asking = readAsking(question, first)
  return { status: 404, error: `There is no collection "${id}".`, offers: offeredLayers(question.library).map((offered) => ogcHref(asking, ['collections', offered.id])) }
}
