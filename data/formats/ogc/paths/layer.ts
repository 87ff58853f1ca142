import { element } from '../../xml'
import { ogcHref } from '../asking'
import { anchor } from '../html-page'
import { layerObject } from '../layer-object'
import { media } from '../link'
import { operation, sharedParameters } from '../operation'
import { respond } from '../respond'
import { withLayer } from '../with-layer'
import type { OgcPath } from './ogc-path'

export const layer: OgcPath = {
  parts: ['collections', ':layer'],
  answer: (question, { layer: id = '' }, first) =>
    withLayer(question, id, first, (found) =>
      respond(question, found.report, (asking) => {
        const { ogc } = asking.language.phrases
        const json = layerObject(found, asking)
        return {
          mediaType: media.json,
          json,
          title: json.title,
          trail: [
            [ogc.start, ogcHref(asking, [])],
            [ogc.list, ogcHref(asking, ['collections'])],
          ],
          content: () => [element('p', json.description), element('p', [anchor(ogc.items, ogcHref(asking, ['collections', found.id, 'items'])), ...found.report.licenses.map(({ path, title }) => anchor(title, path, { rel: 'license' }))], { class: 'row' })],
        }
      }),
    ),
  describe: (layers) => layers.map(({ id, collection }) => [`/collections/${id}`, operation(`describe.${id}`, `The layer ${id}.`, [collection.name], sharedParameters, 'Collection')]),
}
