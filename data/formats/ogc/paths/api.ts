import { element } from '../../xml'
import { ogcHref } from '../asking'
import { offeredLayers } from '../layer'
import { media } from '../link'
import { ogcOpenapi } from '../openapi'
import { operation, sharedParameters } from '../operation'
import { respond } from '../respond'
import type { OgcPath } from './ogc-path'

/** As much of the description as its page shows. */
interface Described {
  readonly paths: Readonly<Record<string, { readonly get: { readonly summary: string; readonly parameters: readonly { readonly name: string; readonly description: string }[] } }>>
}

const listed = ({ paths }: Described) =>
  Object.entries(paths).flatMap(([path, { get }]) => [
    element('h2', [element('code', path)]),
    element('p', get.summary),
    element('dl', get.parameters.map(({ name, description }) => element('div', [element('dt', [element('code', name)]), element('dd', description)]))),
  ])

export const api: OgcPath = {
  parts: ['api'],
  answer: (question, _, report) =>
    respond(question, report, (asking) => {
      const { ogc } = asking.language.phrases
      const json = ogcOpenapi(offeredLayers(asking.library), asking.origin, asking.language)
      return {
        mediaType: media.openapi,
        json,
        title: ogc.api,
        trail: [[ogc.start, ogcHref(asking, [])]],
        content: () => [element('p', ogc.apiAbout), element('div', listed(json as unknown as Described), { lang: 'en' })],
      }
    }),
  describe: () => [['/api', operation('getApi', 'This description.', ['service'], sharedParameters, 'Description', media.openapi)]],
}
