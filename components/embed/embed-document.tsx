import { Spoken } from '@/components/language/spoken'
import type { PageVoice } from '@/components/language/voice'
import { EventItem } from '@/components/list/event-item'
import { frameOf } from '@/components/map/frame-of'
import type { Scene } from '@/components/map/layers/layer'
import { sayPlace } from '@/components/place/say-place'
import { addressQuery, paths } from '@/data/address/href'
import { embedQuery, type EmbedOptions } from '@/data/address/embed-options'
import type { Address } from '@/data/address/parameters'
import { tally } from '@/data/filters/counts'
import { match } from '@/data/filters/match'
import type { Refusal } from '@/data/filters/parameter'
import { fill, sayCount } from '@/data/languages/say'
import { groupBy } from '@/data/queries/group-by'
import { markerPlaceOf, placeOf } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { EmbedBodies } from './embed-bodies'
import { EmbedMap } from './embed-map'
import { EmbedPlace } from './embed-place'
import { EmbedYears } from './embed-years'
import { stateWords } from './state-words'

interface EmbedDocumentProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly options: EmbedOptions
  readonly refusals: readonly Refusal[]
  readonly voice: PageVoice
  readonly styles: string
  /** What the frame does in a browser that lets it. */
  readonly script: string
  readonly liveSrc: string
  /** How long the outlines may be: what the texts leave of what an embed may weigh. */
  readonly mostOutlines: number
}

/** Id of the popover of a place; none is called like the one of events without a place. */
const popoverOf = (place: string) => `at-${place}`
const nowhere = 'no-place'

/** The whole document of an embed, everything in it: one request. */
export function EmbedDocument({ report, address, options, refusals, voice, styles, script, liveSrc, mostOutlines }: EmbedDocumentProps) {
  const { phrases, plural, language } = voice
  const { claims } = address
  const events = match(report, address, claims)
  const { atlas, about } = paths(language, report.slug)
  const atlasHref = (to: Address) => `${atlas}${addressQuery(to)}`
  // Relative, and so short that thirty of them weigh little.
  const embedHref = (to: Address) => embedQuery(to, options) || '?'

  const chosen = chosenIn(report, address, events)
  const chosenPlace = chosen?.place ?? null
  const { frame, outside } = frameOf(report, events, address, chosenPlace)
  const scene: Scene = { report, address, events, chosenPlace, voice, hrefOf: atlasHref, popoverOf }
  const byPlace = groupBy(events, (event) => markerPlaceOf(event, claims, report))
  const placeless = byPlace.get(null) ?? []
  const counted = tally(report, address, claims)
  const sayPlaceOf = (id: string) => {
    const place = report.places[id]
    return place && sayPlace(place, report, phrases)
  }
  const words = stateWords(report, address, events, voice)

  return (
    <html lang={language} data-theme={options.theme}>
      {/* eslint-disable-next-line @next/next/no-head-element -- a document of its own, which Next's pages know nothing of */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{report.title.words}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </head>
      <body>
        <main className="embed" data-id={report.slug}>
          <h1>
            <Spoken text={report.title} />
          </h1>
          <p className="caption">{words}</p>
          {refusals.length > 0 && (
            <p className="caption" role="note">
              {sayCount(phrases.refused, refusals.length, plural, { list: refusals.map(({ key, value }) => `${key}=${value.slice(0, 40)}`).join(', ') })}
            </p>
          )}
          {options.controls.includes('body') && <EmbedBodies report={report} address={address} voice={voice} hrefOf={embedHref} />}
          <EmbedMap scene={scene} frame={frame} phrases={phrases} liveSrc={liveSrc} mostLength={mostOutlines} description={fill(phrases.embed.described, { shown: sayCount(phrases.counts.shown, counted.shown, plural, { all: counted.all }), atPlace: sayCount(phrases.counts.atPlace, counted.atPlace, plural) })} />
          {outside.length + placeless.length > 0 && (
            <p className="beside">
              {outside.map((id) => (
                <button key={id} type="button" popoverTarget={popoverOf(id)}>
                  {fill(phrases.embed.outside, { place: report.places[id]?.name.words ?? id })}
                </button>
              ))}
              {placeless.length > 0 && (
                <button type="button" popoverTarget={nowhere}>
                  {fill(phrases.embed.noPlace, { count: sayCount(phrases.counts.events, placeless.length, plural) })}
                </button>
              )}
            </p>
          )}
          <EmbedYears report={report} address={address} voice={voice} hrefOf={options.controls.includes('years') ? embedHref : null} />
          {chosen && chosen.events.length > 0 && (
            <section className="chosen">
              <h2>{chosen.place === null ? phrases.event.noPlace : sayPlaceOf(chosen.place)}</h2>
              {chosen.events.map((event) => (
                <EventItem key={event.id} event={event} report={report} reading={claims} voice={voice} title={<Spoken text={event.title} />} isShort />
              ))}
            </section>
          )}
          <footer>
            <p>
              {`${fill(phrases.embed.source, { source: report.source.words })} · `}
              <a href={`${about}#borders`} target="_blank" title={phrases.embed.opensNew}>
                {phrases.map.borders}
              </a>
            </p>
            <a className="open full" href={atlasHref(address)} target="_blank" title={phrases.embed.opensNew}>
              {phrases.embed.open} <span aria-hidden="true">↗</span>
            </a>
          </footer>
          {[...byPlace].map(([id, here]) => id !== null && <EmbedPlace key={id} id={popoverOf(id)} title={sayPlaceOf(id)} events={here} href={atlasHref({ ...address, event: null, at: id })} report={report} reading={claims} voice={voice} />)}
          {placeless.length > 0 && <EmbedPlace id={nowhere} title={phrases.event.noPlace} events={placeless} href={atlasHref(address)} report={report} reading={claims} voice={voice} />}
        </main>
      </body>
    </html>
  )
}

/** The event or place that the address chooses: where it is marked, and what is told of it below the map. */
function chosenIn(report: SpokenReport, { event: id, at, claims }: Address, events: readonly SpokenEvent[]): { readonly place: string | null; readonly events: readonly SpokenEvent[] } | null {
  const event = report.events.find((one) => one.id === id)
  if (event) return { place: markerPlaceOf(event, claims, report), events: [event] }
  if (at === null) return null
  return { place: report.places[at]?.within ?? at, events: events.filter((one) => markerPlaceOf(one, claims, report) === at || placeOf(one, claims) === at) }
}
