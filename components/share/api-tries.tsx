import type { PageVoice } from '@/components/language/voice'
import { apiPath } from '@/data/address/href'
import { withLanguage } from '@/data/formats/request-query'

interface ApiTriesProps {
  readonly report: string
  /** Id of an event to try. */
  readonly event: string | undefined
  readonly voice: PageVoice
}

/** Addresses of the API that run as they stand. */
export function ApiTries({ report, event, voice: { language, phrases } }: ApiTriesProps) {
  const { downloads } = phrases
  const tries = [
    { path: apiPath('reports'), says: downloads.tryReports },
    { path: apiPath('reports', report), says: downloads.tryReport },
    { path: `${apiPath('reports', report, 'events')}?limit=2`, says: downloads.tryEvents },
    ...(event === undefined ? [] : [{ path: apiPath('reports', report, 'events', event), says: downloads.tryEvent }]),
    { path: apiPath('reports', report, 'bodies'), says: downloads.tryBodies },
    { path: apiPath('reports', report, 'places'), says: downloads.tryPlaces },
    { path: apiPath('reports', report, 'states'), says: downloads.tryStates },
  ].map(({ path, says }) => ({ path: withSaid(path, language), says }))
  return (
    <ul className="tries">
      {[...tries, { path: apiPath('openapi.json'), says: downloads.tryOpenapi }].map(({ path, says }) => (
        <li key={path}>
          <a href={path}>
            <code>{path}</code>
          </a>{' '}
          <span className="quiet">{says}</span>
        </li>
      ))}
    </ul>
  )
}

/** The address with the reader's language, behind what query it may have. */
function withSaid(path: string, language: PageVoice['language']): string {
  const [bare = '', query] = path.split('?')
  return bare + withLanguage(query === undefined ? '' : `?${query}`, language)
}
