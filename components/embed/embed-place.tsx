import type { ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { PageVoice } from '@/components/language/voice'
import { EventItem } from '@/components/list/event-item'
import type { Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'

interface EmbedPlaceProps {
  readonly id: string
  readonly title: ReactNode
  readonly events: readonly SpokenEvent[]
  /** To the same place in the atlas. */
  readonly href: string
  readonly report: SpokenReport
  readonly reading: Reading
  readonly voice: PageVoice
}

/**
 * The events of a place. A popover: the browser opens and closes it, by pointer, keys and Escape, without a script of ours
 * and without a step for Back. A browser that knows none shows it below the map.
 */
export function EmbedPlace({ id, title, events, href, report, reading, voice }: EmbedPlaceProps) {
  const { embed } = voice.phrases
  return (
    <div popover="auto" id={id} className="place">
      <button type="button" className="close" popoverTarget={id} popoverTargetAction="hide" aria-label={embed.close}>
        ×
      </button>
      <h2>{title}</h2>
      {events.map((event) => (
        <EventItem key={event.id} event={event} report={report} reading={reading} voice={voice} title={<Spoken text={event.title} />} isShort />
      ))}
      <a className="open" href={href} target="_blank" title={embed.opensNew}>
        {embed.openPlace} <span aria-hidden="true">↗</span>
      </a>
    </div>
  )
}
