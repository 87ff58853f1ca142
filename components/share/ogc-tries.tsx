import type { PageVoice } from '@/components/language/voice'
import { ogcPath } from '@/data/address/href'
import type { Layer } from '@/data/formats/ogc/layer'
import { withLanguage } from '@/data/formats/request-query'

interface OgcTriesProps {
  /** Scheme and host under which the reader knows the site. */
  readonly origin: string
  /** The layers of the report. */
  readonly layers: readonly Layer[]
  readonly voice: PageVoice
}

/** A question to each kind of layer that runs as it stands. */
const questions = {
  events: { query: '?f=json&limit=3', says: 'tryEvents' },
  places: { query: '?f=json&bbox=50,35,90,56', says: 'tryBox' },
  states: { query: '?f=html&datetime=2005', says: 'tryStates' },
} as const

/** The address for geographic software, and questions that a browser can ask. */
export function OgcTries({ origin, layers, voice: { language, phrases } }: OgcTriesProps) {
  const { ogc } = phrases
  const tries = [
    { path: withLanguage(`${ogcPath()}?f=html`, language), says: ogc.tryLanding },
    ...layers.map(({ id, collection: { name } }) => ({ path: withLanguage(`${ogcPath('collections', id, 'items')}${questions[name].query}`, language), says: ogc[questions[name].says] })),
    { path: ogcPath('api'), says: ogc.tryApi },
  ]
  return (
    <>
      <p>{ogc.hint}</p>
      <p>
        {ogc.address}: <code>{`${origin}${ogcPath()}`}</code>
      </p>
      <p>{ogc.steps}</p>
      <ul className="tries ogc-tries">
        {tries.map(({ path, says }) => (
          <li key={path}>
            <a href={path}>
              <code>{path}</code>
            </a>{' '}
            <span className="quiet">{says}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
