import type { CSSProperties, ReactNode } from 'react'

interface LaneProps {
  readonly id: string
  /** Bodies that stand above it. */
  readonly depth: number
  readonly hue: number
  readonly name: ReactNode
  /** What else stands beside it: the name in full, the numbers of members. */
  readonly notes: ReactNode
  readonly children: ReactNode
}

/** A lane of the axis: its name beside it, or above it where there is no room beside. */
export function Lane({ id, depth, hue, name, notes, children }: LaneProps) {
  const Heading = depth === 0 ? 'h3' : 'h4'
  return (
    <section className={depth === 0 ? 'lane' : 'lane lane-organ'} data-lane={id} style={{ '--own-hue': `var(--hue-${hue})`, '--depth': depth } as CSSProperties}>
      <div className="lane-head">
        <Heading className="lane-name" id={`lane-${id}`}>
          {name}
        </Heading>
        {notes}
      </div>
      <div className="lane-track">{children}</div>
    </section>
  )
}
