import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { onPlainClick } from '@/components/ui/plain-click'
import { fill, sayCount } from '@/data/languages/say'
import type { LabelSide } from './labels'
import type { Marker } from './markers'
import { Sign } from './sign'

interface PlaceMarkerProps {
  readonly marker: Marker
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

/** What a marker is called by those who do not see it: "Almaty: 6 events". */
function markerName({ place, events, sign }: Marker, { phrases, plural }: Voice): string {
  const said = fill(phrases.map.marker, { place: place.name.words, count: sayCount(phrases.counts.events, events.length, plural) })
  const hint = { place: null, country: phrases.map.countryOnly, record: phrases.map.recordOnly }[sign]
  return hint ? `${said}, ${hint}` : said
}

/** What stands beside a marker. */
export const shownName = ({ sign, place: { name } }: Marker, { phrases }: Voice): string => (sign === 'country' ? fill(phrases.event.somewhere, { state: name.words }) : name.words)

/** One place on the map, as a link to its events. */
export function PlaceMarker({ marker, href, popover, isChosen, isLit, voice, wide, narrow, onChoose }: PlaceMarkerProps) {
  const { place, sign, events, segments } = marker
  const shared = {
    className: 'marker',
    'data-place': place.id,
    'data-lit': isLit || undefined,
    'data-wide': wide ?? 'none',
    'data-narrow': narrow ?? 'none',
    'aria-label': markerName(marker, voice),
    'aria-current': isChosen || undefined,
    children: (
      <>
        <Sign sign={sign} events={events} segments={segments} />
        <span className="marker-name" aria-hidden="true">
          {sign === 'country' ? shownName(marker, voice) : <Spoken text={place.name} />}
        </span>
      </>
    ),
  }
  return popover ? <button type="button" popoverTarget={popover} {...shared} /> : <a href={href} onClick={onChoose && onPlainClick(onChoose)} draggable={false} {...shared} />
}
