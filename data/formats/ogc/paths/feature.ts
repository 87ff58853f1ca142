import { element } from '../../xml'
import { ogcHref, saidWith } from '../asking'
import { anchor } from '../html-page'
import { layerTitle } from '../layer-object'
import { media, selfLinks } from '../link'
import { featureParameters, layerPart, operation } from '../operation'
import { readItem } from '../read-items'
import { itemFacts, labelOf } from '../say-item'
import { withLayer } from '../with-layer'
import type { OgcPath } from './ogc-path'

export const feature: OgcPath = {
  parts: ['collections', ':layer', 'items', ':feature'],
  answer: (question, { layer: id = '', feature: wanted = '' }, first) =>
    withLayer(question, id, first, (layer) => {
      const { asking, refusals, keys, all } = readItem(layer, question)
      if (refusals.length > 0) return { status: 400, refusals, keys }
      const parts = ['collections', id, 'items']
      const items = all()
      const item = items.find((known) => known.id === wanted)
      if (!item) return { status: 404, error: `There is no feature "${wanted}".`, offers: items.map((known) => ogcHref(asking, [...parts, known.id])) }
      const { ogc } = asking.language.phrases
      const said = saidWith(question.query, keys)
      return {
        status: 200,
        mediaType: media.geojson,
        json: {
          type: 'Feature',
          id: item.id,
          geometry: item.geometry,
          properties: item.properties,
          links: [...selfLinks(asking, [...parts, item.id], said, media.geojson), { rel: 'collection', href: ogcHref(asking, ['collections', id]), type: media.json, title: layerTitle(layer, asking) }],
        },
        title: labelOf(item, layer.collection),
        trail: [
          [ogc.start, ogcHref(asking, [])],
          [ogc.list, ogcHref(asking, ['collections'])],
          [layerTitle(layer, asking), ogcHref(asking, parts)],
        ],
        content: () => [itemFacts(item, asking), element('p', [anchor(ogc.json, ogcHref(asking, [...parts, item.id], [...said.filter(([key]) => key !== 'f'), ['f', 'json']]))], { class: 'row' })],
      }
    }),
  describe: (layers) =>
    layers.map(({ id, collection }) => [
      `/collections/${id}/items/{featureId}`,
      operation(`get.${id}`, `One feature of ${id}.`, [collection.name], [layerPart('featureId', 'Its id.'), ...featureParameters(collection)], `${collection.name}Feature`, media.geojson),
    ]),
}
