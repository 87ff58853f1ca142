import { marksOf } from '@/data/queries/timeline/marks-of'
import type { TimelineAct } from '@/data/queries/timeline/timeline-act'
import { actHref } from './act-href'
import { Lane } from './lane'
import { Marks } from './marks'
import { nameRoom } from './name-room'
import type { Plotted } from './timeline-scene'

const scopes = ['international', 'national'] as const

/** Acts and laws, those between states and those of the state. */
export function ActLanes({ acts, scene }: { readonly acts: readonly TimelineAct[]; readonly scene: Plotted }) {
  const { actLanes } = scene.voice.phrases.timeline
  return scopes.map((scope) => {
    const marks = marksOf(acts.filter((act) => act.scope === scope), scene.address.claims, scene.axis, nameRoom)
    return (
      marks.length > 0 && (
        <Lane key={scope} id={`acts-${scope}`} depth={0} hue={0} name={actLanes[scope]} notes={null}>
          <Marks marks={marks} kind="act" href={(act) => actHref(act, scene.to)} anchored={() => true} scene={scene} />
        </Lane>
      )
    )
  })
}
