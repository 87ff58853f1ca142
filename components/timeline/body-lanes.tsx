import { Spoken } from '@/components/language/spoken'
import { memberBodies } from '@/data/address/lane-bodies'
import { sayCount } from '@/data/languages/say'
import type { BodyLane } from '@/data/queries/timeline/lanes-of'
import { memberLane } from '@/data/queries/timeline/member-lane'
import { Lane } from './lane'
import { Marks } from './marks'
import { MemberStrip, sayMembersShort } from './member-strip'
import type { Plotted } from './timeline-scene'

/** A lane for each body: what happened under it, and who belonged to it. */
export function BodyLanes({ lanes, scene }: { readonly lanes: readonly BodyLane[]; readonly scene: Plotted }) {
  const { report, address, voice, to, axis } = scene
  const { timeline } = voice.phrases
  const withMembers = memberBodies(report, address)
  /** The lane in which each event stands first. */
  const firstLane = new Map([...lanes].reverse().flatMap(({ body, marks }) => marks.map(({ item }) => [item.id, body] as const)))
  return lanes.map(({ body, name, fullName, hue, depth, marks, undated }) => {
    const group = body !== null && withMembers.includes(body) ? report.groups[body] : undefined
    const members = group ? memberLane(report, group, axis, address.state) : null
    return (
      <Lane
        key={body ?? ''}
        id={body ?? 'nameless'}
        depth={depth}
        hue={hue}
        name={
          body !== null && name ? (
            <a href={to.body(body)}>
              <Spoken text={name} />
            </a>
          ) : (
            timeline.nameless
          )
        }
        notes={
          <>
            {fullName && (
              <p className="quiet lane-full">
                <Spoken text={fullName} />
              </p>
            )}
            {undated > 0 && (
              <p className="lane-members">
                <a href="#undated">{sayCount(voice.phrases.counts.withoutYear, undated, voice.plural)}</a>
              </p>
            )}
            {members && body !== null && (
              <p className="lane-members">
                <a href={`${to.body(body)}#members`}>{sayMembersShort(members, voice)}</a>
              </p>
            )}
          </>
        }
      >
        <Marks marks={marks} kind="event" href={({ id }) => to.event(id)} anchored={({ id }) => firstLane.get(id) === body} scene={scene} />
        {members && <MemberStrip lane={members} scene={scene} />}
      </Lane>
    )
  })
}
