import type { PageVoice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { fill, sayCount } from '@/data/languages/say'
import type { Axis } from '@/data/queries/timeline/axis-of'
import { barOf } from '@/data/queries/timeline/bars-of'
import type { MemberChange, MemberLane, MemberStep } from '@/data/queries/timeline/member-lane'
import { placeOn } from './place-on'
import { sayStates } from './say-states'
import type { Plotted } from './timeline-scene'

/** The picture is this wide and high, whatever the screen. */
const width = 1000
const height = 100
/** The highest number does not touch the edge. */
const reach = 0.92

const sayNumber = ({ sure, most }: MemberStep) => (sure === most ? `${sure}` : `${sure}–${most}`)

/** Memberships are what other sources say. Where only the report is read, which does not give them, they are drawn all the same, and this is said with each. */
export const sayWhose = ({ claims }: Pick<Address, 'claims'>, { phrases: { timeline } }: PageVoice): string => (claims === 'report' ? ` (${timeline.legend.record})` : '')

/** The same as short as it can be said: "Member states: 11–12 › 10", and with what a source counts where that is more. */
export function sayMembersShort({ steps, standing, counts }: MemberLane, { address, voice }: Pick<Plotted, 'address' | 'voice'>): string {
  const { timeline } = voice.phrases
  const ends = [...new Set([sayNumber(steps[0]!), sayNumber(steps.at(-1)!)])]
  const counted = counts.at(-1)?.members ?? 0
  return `${timeline.members[standing]}: ${ends.join(' › ')}${counted > steps.at(-1)!.sure ? ` (${fill(timeline.counted, { n: counted })})` : ''}${sayWhose(address, voice)}`
}

/** The line of steps as the outline of a shape that stands on the axis. */
function outline(steps: readonly MemberStep[], axis: Axis, highest: number, pick: 'sure' | 'most'): string {
  const x = (year: number) => (((year - axis.from) / (axis.to - axis.from)) * width).toFixed(1)
  const y = (count: number) => (height - (count / highest) * height * reach).toFixed(1)
  return `M0,${height}${steps.map((step) => `L${x(step.from)},${y(step[pick])}H${x(step.to)}`).join('')}V${height}Z`
}

/** How many belonged, in words: at both ends of the axis, and how often it changed. */
function sayMembers({ steps, changes, standing }: MemberLane, { axis, address, voice }: Pick<Plotted, 'axis' | 'address' | 'voice'>): string {
  const { phrases, plural } = voice
  const { timeline } = phrases
  const first = fill(timeline.from, { n: sayNumber(steps[0]!), year: axis.from })
  const last = fill(timeline.to, { n: sayNumber(steps.at(-1)!), year: axis.to - 1 })
  const changed = changes.length > 0 ? `; ${sayCount(timeline.changed, changes.length, plural)}` : ''
  return `${timeline.members[standing]}${address.state.length > 0 ? ` (${timeline.chosenStates})` : ''}: ${first}, ${last}${changed}${sayWhose(address, voice)}`
}

/** How many belonged along the axis, as steps; those of whom it is not certain stand pale upon those who surely did. Who came and went is ticked below. */
export function MemberStrip({ lane, scene }: { readonly lane: MemberLane; readonly scene: Plotted }) {
  const { axis, report, voice } = scene
  const { timeline } = voice.phrases
  const { steps, changes, counts, highest } = lane
  return (
    <div className="member-strip" role="img" aria-label={sayMembers(lane, scene)} data-members={lane.group.id}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="members-most" d={outline(steps, axis, highest, 'most')} />
        <path className="members-sure" d={outline(steps, axis, highest, 'sure')} />
      </svg>
      <b className="member-number" aria-hidden="true">
        {sayNumber(steps[0]!)}
      </b>
      {sayNumber(steps.at(-1)!) !== sayNumber(steps[0]!) && (
        <b className="member-number member-number-last" aria-hidden="true">
          {sayNumber(steps.at(-1)!)}
        </b>
      )}
      {changes.map((change) => (
        <Tick key={`${change.what} ${change.when.edtf}`} change={change} axis={axis} title={`${change.when.words}: ${timeline.change[change.what]}: ${sayStates(change.states, report)}`} />
      ))}
      {counts.map(({ when, members }) => {
        const bar = barOf(when, 'record', axis)
        return bar && <i key={`${when.edtf} ${members}`} className="tick tick-count" style={{ left: placeOn(bar, axis).left, bottom: `${((members / highest) * reach * 100).toFixed(1)}%` }} title={`${when.words}: ${fill(timeline.counted, { n: members })}`} />
      })}
    </div>
  )
}

function Tick({ change: { what, when }, axis, title }: { readonly change: MemberChange; readonly axis: Axis; readonly title: string }) {
  const bar = barOf(when, 'record', axis)
  // The sign stands at the last day that the date may mean: by then it had happened. A line before it leads back to the first.
  return bar && <i className={bar.isCut.after || bar.isOpen.after ? 'tick tick-later' : `tick tick-${what === 'joined' || what === 'suspended' ? what : 'left'}`} style={placeOn(bar, axis)} title={title} />
}
