import { marksOf } from '@/data/queries/timeline/marks-of'
import type { TimelineAct } from '@/data/queries/timeline/timeline-act'
import { Lane } from './lane'
import { Marks } from './marks'
import { nameRoom } from './name-room'
import type { Plotted } from './timeline-scene'

const scopes = ['international', 'national'] as const

/** Acts and laws that name no body, those between states and those of the state. The others stand in their bodies' lanes. */
export function ActLanes({ acts, scene }: { readonly acts: readonly TimelineAct[]; readonly scene: Plotted }) {
  const { actLanes } = scene.voice.phrases.timeline
  return scopes.map((scope) => {
    const marks = marksOf(acts.filter((act) => act.scope === scope && act.bodies.length === 0), scene.address.claims, scene.axis, nameRoom)
    return (
      marks.length > 0 && (
        <Lane key={scope} id={`acts-${scope}`} depth={0} hue={0} name={actLanes[scope]} notes={null}>
          <Marks marks={marks} anchored={() => true} scene={scene} />
        </Lane>
      )
    )
  })
}
