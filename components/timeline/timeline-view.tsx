import type { CSSProperties, ReactNode } from 'react'
import { drawPlainLink } from '@/components/atlas/draw-plain-link'
import type { PageVoice } from '@/components/language/voice'
import { EmptyList } from '@/components/list/empty-list'
import { TallyLine } from '@/components/list/tally-line'
import { addressQuery, paths } from '@/data/address/href'
import { laneBodies, memberBodies } from '@/data/address/lane-bodies'
import type { Address } from '@/data/address/parameters'
import { isFiltered, noFilters } from '@/data/filters'
import { tally } from '@/data/filters/counts'
import { match } from '@/data/filters/match'
import { matchActs } from '@/data/filters/match-acts'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { axisOf } from '@/data/queries/timeline/axis-of'
import { lanesOf } from '@/data/queries/timeline/lanes-of'
import { withoutYear } from '@/data/queries/timeline/marks-of'
import { memberLane } from '@/data/queries/timeline/member-lane'
import type { TimelineAct } from '@/data/queries/timeline/timeline-act'
import { ActLanes } from './act-lanes'
import { AxisNotes } from './axis-notes'
import { BodyLanes } from './body-lanes'
import { ChangeTable } from './change-table'
import { LaneKeys } from './lane-keys'
import { nameRoom } from './name-room'
import { GridLines, TimeAxis } from './time-axis'
import { TimelineFilters } from './timeline-filters'
import { TimelineLegend } from './timeline-legend'
import type { Plotted, Shown, TimelineScene } from './timeline-scene'
import { TimelineTable } from './timeline-table'
import { UndatedItems } from './undated-items'

interface TimelineViewProps {
  readonly report: SpokenReport
  readonly acts: readonly TimelineAct[]
  readonly address: Address
  readonly voice: PageVoice
  /** Names of months and bodies, which only the server knows in full. */
  readonly sayMonth: (month: number) => string
  readonly bodyName: (id: string) => ReactNode
}

/** The screen of the timeline: report and address in, the same events in lanes, counts and table out. */
export function TimelineView({ report, acts, address, voice, sayMonth, bodyName }: TimelineViewProps) {
  const { phrases, plural } = voice
  const { timeline } = phrases
  const to = paths(voice.language, report.slug)
  const link = drawPlainLink(to.timeline)
  const scene: TimelineScene = { report, address, voice, to, hrefOf: (other) => `${to.timeline}${addressQuery(other)}` }
  const { kind, place, state } = address
  const actsIn = (years: Address['years']) => matchActs(acts, { ...address, years }, address.claims, match(report, { ...noFilters, kind, place, state }, address.claims))
  const shown: Shown = { events: match(report, address, address.claims), acts: actsIn(address.years) }
  const all = [...report.events, ...acts]
  const axis = axisOf(report, all, address.years)
  const counted = tally(report, address, address.claims)
  // Events and acts come and go together.
  const undated = counted.withoutYear + withoutYear(shown.acts, address.claims).length
  const undatedLeftOut = counted.undatedLeftOut + actsIn({ ...address.years, withUndated: true }).length - shown.acts.length
  return (
    <>
      <TimelineFilters scene={scene} usual={axisOf(report, all, { from: null, to: null })} />
      <div className="timeline-head">
        <TallyLine tally={counted} voice={voice} />
        <p className="tally" data-acts={shown.acts.length}>
          {sayCount(timeline.acts, shown.acts.length, plural, { all: acts.length })}
        </p>
        {address.years.withUndated
          ? undated > 0 && link({ className: 'clear', to: { ...address, years: { ...address.years, withUndated: false } }, children: fill(phrases.years.exclude, { count: sayCount(phrases.counts.withoutYear, undated, plural) }) })
          : undatedLeftOut > 0 && link({ className: 'clear', to: { ...address, years: { ...address.years, withUndated: true } }, children: fill(phrases.years.include, { count: sayCount(phrases.counts.withoutYear, undatedLeftOut, plural) }) })}
        {isFiltered(address) && link({ className: 'clear', to: { ...address, ...noFilters, event: null, at: null }, children: phrases.filters.clear })}
        <a className="clear" href={`${to.atlas}${addressQuery(address)}`}>
          {timeline.onMap}
        </a>
        <a className="clear" href="#table">
          {timeline.toTable}
        </a>
      </div>
      {shown.events.length === 0 && <EmptyList report={report} address={address} voice={voice} link={link} />}
      <h2 id="plot">{timeline.byBody}</h2>
      {axis ? <Plot shown={shown} scene={{ ...scene, axis }} sayMonth={sayMonth} /> : <p className="quiet">{timeline.empty}</p>}
      <UndatedItems shown={shown} scene={scene} />
      <TimelineLegend scene={scene} />
      <h2 id="table">{timeline.table.title}</h2>
      <TimelineTable shown={shown} scene={scene} bodyName={bodyName} />
    </>
  )
}

function Plot({ shown, scene, sayMonth }: { readonly shown: Shown; readonly scene: Plotted; readonly sayMonth: (month: number) => string }) {
  const { report, address, axis, voice } = scene
  const belonged = new Map(
    memberBodies(report, address).flatMap((id) => {
      const group = report.groups[id]
      const lane = group && memberLane(report, group, axis, address.state)
      return lane ? [[id, lane] as const] : []
    }),
  )
  // A body of which the axis has nothing to show has a lane only where it was asked for.
  const wanted = laneBodies(report, address).filter((id) => belonged.has(id) || address.body.includes(id) || address.members?.includes(id))
  const lanes = lanesOf({ report, ...shown, reading: address.claims, axis, room: nameRoom, wanted })
  const members = new Map(lanes.flatMap(({ body }) => [...belonged].filter(([id]) => id === body)))
  return (
    <>
      <AxisNotes scene={scene} />
      <LaneKeys label={voice.phrases.timeline.region}>
        <div className="time-plot" data-axis={`${axis.from}-${axis.to - 1}`} style={{ '--years': axis.to - axis.from } as CSSProperties}>
          <GridLines scene={scene} />
          <TimeAxis scene={scene} sayMonth={sayMonth} />
          <BodyLanes lanes={lanes} members={members} scene={scene} />
          <ActLanes acts={shown.acts} scene={scene} />
        </div>
      </LaneKeys>
      <ChangeTable members={members} scene={scene} />
    </>
  )
}
