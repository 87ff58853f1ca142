import type { LanguageCode } from '@/data/languages/codes'
import type { DateWords } from '@/data/languages/date-words'
import type { Report } from '@/data/model/report'
import { speak, type SpokenText } from '@/data/model/text'
import { ancestors } from '../ancestors'
import { foldedWords } from '../fold'
import type { DatedItem } from '../reading'
import { speakLists } from '../speak-lists'
import type { SpokenAct } from '../spoken-lists'
import type { LaneBody } from './lane-body'

/** A law or an instrument as something that happened, dated as an event is. */
export interface TimelineAct extends DatedItem {
  /** What tells it from an event, whose kinds are others. */
  readonly kind: 'act'
  readonly id: string
  readonly scope: SpokenAct['scope']
  readonly title: SpokenText
  /** Ids of its bodies by the report. */
  readonly bodies: readonly string[]
  /** Its bodies and those that they are organs of: some of them have no event and are not among the spoken report's. */
  readonly bodyLine: readonly LaneBody[]
  /** The event at which it was made. */
  readonly event: string | null
  readonly paragraphs: readonly number[]
  /** Folded words in every language, for `q`. */
  readonly searchLine: string
}

/** The acts of a report in one language, in order of time. What is not verified is left out, as in the lists. */
export function timelineActs(report: Report, language: LanguageCode, dates: DateWords): TimelineAct[] {
  const bodyOf = laneBodyOf(report, language)
  const rows = new Map(report.acts.map((row) => [row.id, row]))
  return speakLists(report, language, dates).acts.map(({ id, scope, title, bodies, said, date, certainty, event, number, paragraphs }) => {
    const row = rows.get(id)
    const ids = bodies.map((body) => body.id)
    return {
      kind: 'act',
      id,
      scope,
      title,
      bodies: ids,
      bodyLine: [...new Set(ids.flatMap((body) => ancestors(body, (each) => report.bodies.get(each)?.parent)))].flatMap(bodyOf),
      claim: { when: said },
      record: date && { when: date, whenCertainty: certainty, conflicts: 'none' },
      event: event?.id ?? null,
      paragraphs,
      searchLine: foldedWords([...Object.values(row?.title ?? {}), ...Object.values(row?.summary ?? {}), number, ...ids.flatMap((body) => [report.bodies.get(body)?.short, report.bodies.get(body)?.name].flatMap((text) => Object.values(text ?? {})))]),
    }
  })
}

const laneBodyOf = (report: Report, language: LanguageCode) => (id: string): LaneBody[] => {
  const body = report.bodies.get(id)
  if (!body) return []
  const [name, fullName] = [speak(body.short, language), speak(body.name, language)]
  return [{ id, name, fullName: fullName.words === name.words ? null : fullName, hue: report.families.get(body.family)?.hue ?? 0, parent: body.parent }]
}
