import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { onPlainClick } from '@/components/ui/plain-click'
import { fill } from '@/data/languages/say'
import type { LabelSide } from './labels'
import { markerName } from './marker-name'
import type { Marker } from './markers'
import { Sign } from './sign'

interface PlaceMarkerProps {
  readonly marker: Marker
  /** On paper, where the list has it too. */
  readonly number: number
  readonly href: string
  readonly isChosen: boolean
  /** A text beside the map is about it just now. */
  readonly isLit: boolean
  readonly voice: Voice
  /** Side of the name on a wide map and on a narrow one; equal where the map knows its size. */
  readonly wide: LabelSide
  readonly narrow: LabelSide
  readonly onChoose?: () => void
}

/** One place on the map, as a link to its events. */
export function PlaceMarker({ marker, number, href, isChosen, isLit, voice, wide, narrow, onChoose }: PlaceMarkerProps) {
  const { place, sign, events, segments } = marker
  return (
    <a
      className="marker"
      href={href}
      data-place={place.id}
      data-lit={isLit || undefined}
      data-wide={wide ?? 'none'}
      data-narrow={narrow ?? 'none'}
      aria-label={markerName(marker, voice)}
      aria-current={isChosen || undefined}
      onClick={onChoose && onPlainClick(onChoose)}
      draggable={false}
    >
      <Sign sign={sign} events={events} segments={segments} />
      <span className="marker-number" aria-hidden="true">
        {number}
      </span>
      <span className="marker-name" aria-hidden="true">
        {sign === 'country' ? fill(voice.phrases.event.somewhere, { state: place.name.words }) : <Spoken text={place.name} />}
      </span>
    </a>
  )
}
