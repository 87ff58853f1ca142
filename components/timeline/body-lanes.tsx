import { Spoken } from '@/components/language/spoken'
import { sayCount } from '@/data/languages/say'
import type { BodyLane } from '@/data/queries/timeline/lanes-of'
import type { MemberLane } from '@/data/queries/timeline/member-lane'
import { itemKey } from './item-key'
import { Lane } from './lane'
import { Marks } from './marks'
import { MemberStrip, sayMembersShort } from './member-strip'
import type { Plotted } from './timeline-scene'

interface BodyLanesProps {
  readonly lanes: readonly BodyLane[]
  /** By body. */
  readonly members: ReadonlyMap<string, MemberLane>
  readonly scene: Plotted
}

/** A lane for each body: what happened and was adopted under it, and who belonged to it. */
export function BodyLanes({ lanes, members: lanesOfMembers, scene }: BodyLanesProps) {
  const { voice, to } = scene
  const { timeline } = voice.phrases
  /** The lane in which each event or act stands first. */
  const firstLane = new Map([...lanes].reverse().flatMap(({ body, marks }) => marks.map(({ item }) => [itemKey(item), body] as const)))
  return lanes.map(({ body, name, fullName, hue, depth, marks, undated }) => {
    const members = lanesOfMembers.get(body ?? '')
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
                <a href={`${to.body(body)}#members`}>{sayMembersShort(members, scene)}</a>
              </p>
            )}
          </>
        }
      >
        <Marks marks={marks} anchored={(item) => firstLane.get(itemKey(item)) === body} scene={scene} />
        {members && <MemberStrip lane={members} scene={scene} />}
      </Lane>
    )
  })
}
