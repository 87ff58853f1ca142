import type { Marker } from './markers'
import { arcsOf, ring } from './ring'

/** Sizes of the signs, in px. What answers to a finger is larger, where there is room. */
export const signPx = { dot: 16, ring: 34, country: 28 } as const

/** What stands on the map for a place: a dot for one event, a ring by bodies with their number for several, a square where only the country is known. */
export const signForm = ({ sign, events }: Pick<Marker, 'sign' | 'events'>): keyof typeof signPx => (sign === 'country' ? 'country' : events.length > 1 ? 'ring' : 'dot')

/** Half of what a sign takes up on the map. */
export const signRadius = (marker: Pick<Marker, 'sign' | 'events'>): number => signPx[signForm(marker)] / 2

/** The sign itself: its hues are those of the bodies, a dotted one is placed by other sources. */
export function Sign({ sign, events, segments }: Pick<Marker, 'sign' | 'events' | 'segments'>) {
  if (sign === 'country') return <span className="sign sign-country">{events.length}</span>
  if (events.length === 1) {
    const hue = segments[0]?.hue ?? 0
    return <span className={`sign sign-dot sign-${sign}`} style={{ '--own-hue': `var(--hue-${hue})` } as React.CSSProperties} />
  }
  return (
    <span className={`sign sign-ring sign-${sign}`}>
      <svg width={signPx.ring} height={signPx.ring} viewBox="0 0 34 34" aria-hidden="true" focusable="false">
        <circle className="sign-ground" cx={ring.middle} cy={ring.middle} r="17" />
        {arcsOf(segments).map(({ hue, dashes, offset }) => (
          <circle
            key={hue}
            className="sign-arc"
            cx={ring.middle}
            cy={ring.middle}
            r={ring.radius}
            strokeWidth={ring.width}
            style={{ stroke: `var(--hue-${hue})` }}
            strokeDasharray={dashes}
            strokeDashoffset={offset}
            transform={`rotate(-90 ${ring.middle} ${ring.middle})`}
          />
        ))}
        {sign === 'record' && <circle className="sign-dotted" cx={ring.middle} cy={ring.middle} r="16" />}
      </svg>
      <b>{events.length}</b>
    </span>
  )
}
