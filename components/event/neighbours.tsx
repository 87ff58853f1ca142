import type { ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { dateOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent } from '@/data/queries/spoken-report'

interface NeighboursProps {
  readonly event: SpokenEvent
  /** In order of time; the event need not be among them. */
  readonly events: readonly SpokenEvent[]
  readonly reading: Reading
  readonly voice: Voice
  readonly link: (id: string, children: ReactNode) => ReactNode
}

/** The events just before and just after, by time. One without a year has no place among them, and none beside it. */
export function Neighbours({ event, events, reading, voice: { phrases }, link }: NeighboursProps) {
  const dated = events.filter((other) => dateOf(other, reading)?.hasYear)
  const index = dated.findIndex(({ id }) => id === event.id)
  const before = index > 0 ? dated[index - 1] : undefined
  const after = index >= 0 ? dated[index + 1] : undefined
  if (!before && !after) return null
  const row = (name: string, neighbour: SpokenEvent | undefined, className: string) =>
    neighbour && (
      <p className={className}>
        <span className="label">{name}</span>
        {link(neighbour.id, <Spoken text={neighbour.title} />)}
        {neighbour.claim.when && <span className="quiet"> {neighbour.claim.when.words}</span>}
      </p>
    )
  return (
    <nav className="neighbours" aria-label={`${phrases.event.before}, ${phrases.event.after}`}>
      {row(phrases.event.before, before, 'neighbour-before')}
      {row(phrases.event.after, after, 'neighbour-after')}
    </nav>
  )
}
