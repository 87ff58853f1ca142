import { writeSpan } from '@/data/filters/years'
import { fill } from '@/data/languages/say'
import type { Plotted } from './timeline-scene'

/** What an axis does not show of the years that were chosen, and why. */
export function AxisNotes({ scene: { axis, report, address, voice } }: { readonly scene: Plotted }) {
  const { timeline } = voice.phrases
  const { from, to } = address.years
  const last = axis.to - 1
  const isNarrower = (from !== null && from < axis.from) || (to !== null && to > last)
  const isLater = Math.max(to ?? 0, last) > Number(report.known.last!.slice(0, 4))
  const notes = [
    isNarrower && fill(timeline.axisOnly, { chosen: writeSpan(address.years), shown: writeSpan({ from: axis.from, to: last }) }),
    isLater && Object.keys(report.groups).length > 0 && fill(timeline.knownTo, { when: report.known.words }),
  ].filter((words) => words !== false)
  return notes.length > 0 && <p className="quiet axis-notes">{notes.join(' ')}</p>
}
