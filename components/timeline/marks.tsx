import type { CSSProperties } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { Mark, TimelineItem } from '@/data/queries/timeline/marks-of'
import { Bar } from './bar'
import { placeOnBoth } from './place-on'
import { sayDates } from './say-dates'
import type { Plotted } from './timeline-scene'

interface MarksProps<Item extends TimelineItem> {
  readonly marks: readonly Mark<Item>[]
  readonly kind: 'event' | 'act'
  readonly href: (item: Item) => string
  /** Items whose first mark stands here: it is what an address can lead to. */
  readonly anchored: (item: Item) => boolean
  readonly scene: Plotted
}

/** The marks of a lane in order of time, each a link: bars above, the name below. */
export function Marks<Item extends TimelineItem>({ marks, kind, href, anchored, scene: { axis, address, voice } }: MarksProps<Item>) {
  if (marks.length === 0) return null
  const rows = Math.max(...marks.map(({ row }) => row)) + 1
  return (
    <ol className="time-marks" style={{ '--rows': rows, '--count': marks.length } as CSSProperties}>
      {marks.map(({ item, bars, room, row }, index) => {
        const dates = sayDates(item, address.claims, voice)
        const isChosen = kind === 'event' && address.event === item.id
        return (
          <li key={item.id} style={{ ...placeOnBoth(room, room, axis), '--packed': row, '--order': index } as CSSProperties}>
            <a
              id={anchored(item) ? `${kind}-${item.id}` : undefined}
              className="time-mark"
              href={href(item)}
              title={`${item.title.words}: ${dates}`}
              aria-current={isChosen ? 'true' : undefined}
              data-mark={`${kind}-${item.id}`}
            >
              <span className="time-mark-bars" aria-hidden="true">
                {bars.map((bar) => (
                  <Bar key={bar.says} bar={bar} room={room} axis={axis} />
                ))}
              </span>
              {/* Before the name as much room as its bar has, or less where the name needs it. */}
              <span className="time-mark-before" aria-hidden="true" style={placeOnBoth({ from: Math.min(...bars.map(({ from }) => from)), to: axis.to }, room, axis)} />
              <span className="time-mark-name">
                <Spoken text={item.title} />
              </span>
              <span className="unseen">: {dates}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
