import { fill } from '@/data/languages/say'
import { element } from '../../xml'
import { ogcHref, saidWith } from '../asking'
import { anchor } from '../html-page'
import { layerTitle } from '../layer-object'
import { media, selfLinks, type Link } from '../link'
import { featuresParameters, operation } from '../operation'
import { readItems } from '../read-items'
import { labelOf } from '../say-item'
import { withLayer } from '../with-layer'
import type { OgcPath } from './ogc-path'

export const features: OgcPath = {
  parts: ['collections', ':layer', 'items'],
  answer: (question, { layer: id = '' }, first) =>
    withLayer(question, id, first, (layer) => {
      const { asking, asked: { limit, offset }, refusals, keys, left } = readItems(layer, question)
      if (refusals.length > 0) return { status: 400, refusals, keys }
      const { ogc } = asking.language.phrases
      const all = left()
      const items = all.slice(offset, offset + limit)
      const parts = ['collections', id, 'items']
      const said = saidWith(question.query, keys)
      const narrowing = said.filter(([key]) => key !== 'limit' && key !== 'offset')
      const at = (passed: number) => ogcHref(asking, parts, [...narrowing, ['limit', `${limit}`], ['offset', `${passed}`]])
      const type = asking.form === 'html' ? media.html : media.geojson
      const pages: Link[] = [
        ...(offset > 0 ? [{ rel: 'prev', href: at(Math.max(0, offset - limit)), type, title: ogc.prev }] : []),
        ...(offset + limit < all.length ? [{ rel: 'next', href: at(offset + limit), type, title: ogc.next }] : []),
      ]
      const tagged = {
        type: 'FeatureCollection',
        numberMatched: all.length,
        numberReturned: items.length,
        links: [...selfLinks(asking, parts, said, media.geojson), ...pages, { rel: 'collection', href: ogcHref(asking, ['collections', id]), type: media.json, title: layerTitle(layer, asking) }],
        features: items.map((item) => ({ type: 'Feature', id: item.id, geometry: item.geometry, properties: item.properties })),
      }
      return {
        status: 200,
        mediaType: media.geojson,
        tagged,
        json: { timeStamp: question.now.toISOString(), ...tagged },
        title: layerTitle(layer, asking),
        trail: [
          [ogc.start, ogcHref(asking, [])],
          [ogc.list, ogcHref(asking, ['collections'])],
          [layerTitle(layer, asking), ogcHref(asking, ['collections', id])],
        ],
        content: () => [
          element('p', items.length > 0 ? fill(ogc.page, { from: offset + 1, to: offset + items.length, all: all.length }) : ogc.nothing, { class: 'soft' }),
          element('ol', items.map((item) => element('li', [anchor(labelOf(item, layer.collection), ogcHref(asking, [...parts, item.id]))]))),
          element('p', [...pages.map(({ rel, href, title = '' }) => anchor(title, href, { rel })), anchor(ogc.json, ogcHref(asking, parts, [...said.filter(([key]) => key !== 'f'), ['f', 'json']]))], { class: 'row' }),
        ],
      }
    }),
  describe: (layers) =>
    layers.map(({ id, collection }) => [`/collections/${id}/items`, operation(`list.${id}`, `The features of ${id}, those that the query leaves.`, [collection.name], featuresParameters(collection), `${collection.name}Page`, media.geojson)]),
}
