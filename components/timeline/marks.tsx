import type { CSSProperties } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { LaneItem } from '@/data/queries/timeline/lanes-of'
import type { Mark } from '@/data/queries/timeline/marks-of'
import { Bar } from './bar'
import { itemHref } from './item-href'
import { itemKey } from './item-key'
import { placeOnBoth } from './place-on'
import { sayDates } from './say-dates'
import type { Plotted } from './timeline-scene'

interface MarksProps {
  readonly marks: readonly Mark<LaneItem>[]
  /** Items whose first mark stands here: it is what an address can lead to. */
  readonly anchored: (item: LaneItem) => boolean
  readonly scene: Plotted
}

/** The marks of a lane in order of time, each a link: bars above, the name below. An act has a sheet where its bars begin, and their corners are folded. */
export function Marks({ marks, anchored, scene: { axis, address, voice, to } }: MarksProps) {
  if (marks.length === 0) return null
  const rows = Math.max(...marks.map(({ row }) => row)) + 1
  return (
    <ol className="time-marks" style={{ '--rows': rows } as CSSProperties}>
      {marks.map(({ item, bars, room, row }) => {
        const isAct = item.kind === 'act'
        const key = itemKey(item)
        const said = [isAct ? voice.phrases.timeline.table.act : null, sayDates(item, address.claims, voice)].filter((words) => words !== null).join(', ')
        const isChosen = !isAct && address.event === item.id
        return (
          <li key={key} style={{ ...placeOnBoth(room, room, axis), '--packed': row } as CSSProperties}>
            <a
              id={anchored(item) ? key : undefined}
              className={isAct ? 'time-mark is-act' : 'time-mark'}
              href={itemHref(item, to)}
              title={`${item.title.words}: ${said}`}
              aria-current={isChosen ? 'true' : undefined}
              data-mark={key}
            >
              <span className="time-mark-bars" aria-hidden="true">
                {bars.map((bar) => (
                  <Bar key={bar.says} bar={bar} room={room} axis={axis} />
                ))}
                {isAct && bars[0] && <i className="act-sign" style={placeOnBoth(bars[0], room, axis)} />}
              </span>
              {/* Before the name as much room as its bar has, or less where the name needs it. */}
              <span className="time-mark-before" aria-hidden="true" style={placeOnBoth({ from: Math.min(...bars.map(({ from }) => from)), to: axis.to }, room, axis)} />
              <span className="time-mark-name">
                <Spoken text={item.title} />
              </span>
              <span className="unseen">: {said}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
