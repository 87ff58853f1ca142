import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { onPlainClick } from '@/components/ui/plain-click'
import { fill } from '@/data/languages/say'
import type { LabelSide } from './labels'
import { markerName } from './marker-name'
import type { Marker } from './markers'
import { Sign, signForm } from './sign'

interface PlaceMarkerProps {
  readonly marker: Marker
  /** On paper, where the list has it too. */
  readonly number: number
  readonly href: string
  /** Id of a popover that opens in the page, in place of the link. */
  readonly popover?: string | undefined
  readonly isChosen: boolean
  /** A text beside the map is about it just now. */
  readonly isLit: boolean
  readonly voice: Voice
  /** Side of the name on a wide map and on a narrow one; equal where the map knows its size. */
  readonly wide: LabelSide
  readonly narrow: LabelSide
  readonly onChoose?: () => void
}

/** What stands beside a marker. */
export const shownName = ({ sign, place: { name } }: Marker, { phrases }: Voice): string => (sign === 'country' ? fill(phrases.event.somewhere, { state: name.words }) : name.words)

/** One place on the map, as a link to its events. */
export function PlaceMarker({ marker, number, href, popover, isChosen, isLit, voice, wide, narrow, onChoose }: PlaceMarkerProps) {
  const { place, sign, events, segments } = marker
  const shared = {
    className: `marker marker-${signForm(marker)}`,
    'data-place': place.id,
    'data-lit': isLit || undefined,
    'data-wide': wide ?? 'none',
    'data-narrow': narrow ?? 'none',
    'aria-label': markerName(marker, voice),
    'aria-current': isChosen || undefined,
    children: (
      <>
        <Sign sign={sign} events={events} segments={segments} />
        {/* Paper is no place for an embed's buttons. */}
        {popover === undefined && (
          <span className="marker-number" aria-hidden="true">
            {number}
          </span>
        )}
        <span className="marker-name" aria-hidden="true">
          {sign === 'country' ? shownName(marker, voice) : <Spoken text={place.name} />}
        </span>
      </>
    ),
  }
  return popover ? <button type="button" popoverTarget={popover} {...shared} /> : <a href={href} onClick={onChoose && onPlainClick(onChoose)} draggable={false} {...shared} />
}
