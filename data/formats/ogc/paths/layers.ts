import { element } from '../../xml'
import { ogcHref } from '../asking'
import { anchor } from '../html-page'
import { offeredLayers } from '../layer'
import { layerObject } from '../layer-object'
import { media, selfLinks } from '../link'
import { operation, sharedParameters } from '../operation'
import { respond } from '../respond'
import type { OgcPath } from './ogc-path'

export const layers: OgcPath = {
  parts: ['collections'],
  answer: (question, _, report) =>
    respond(question, report, (asking, said) => {
      const { ogc } = asking.language.phrases
      const collections = offeredLayers(asking.library).map((layer) => layerObject(layer, asking))
      return {
        mediaType: media.json,
        json: { collections, links: selfLinks(asking, ['collections'], said, media.json) },
        title: ogc.list,
        trail: [[ogc.start, ogcHref(asking, [])]],
        content: () => [element('ul', collections.map(({ id, title, description }) => element('li', [anchor(title, ogcHref(asking, ['collections', id])), element('p', description)])))],
      }
    }),
  describe: () => [['/collections', operation('getCollections', 'The layers.', ['service'], sharedParameters, 'Collections')]],
}
