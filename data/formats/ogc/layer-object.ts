import type { z } from 'zod'
import { fill } from '@/data/languages/say'
import { speak } from '@/data/model/text'
import { ogcHref, readAsking, type Asking } from './asking'
import { crs84, extentOf } from './extent'
import type { Layer } from './layer'
import { media, selfLinks } from './link'
import type { layerSchema } from './schemas'

export type LayerObject = z.infer<typeof layerSchema>

/** Its name with the report's, as it stands in a list of many connections. */
export const layerTitle = ({ collection, report }: Layer, { language: { phrases, code } }: Asking): string =>
  fill(phrases.ogc.ofReport, { collection: phrases.ogc.collections[collection.name].title, report: speak(report.about.title, code).words })

/** What is said of a layer. */
export function layerObject(layer: Layer, asking: Asking): LayerObject {
  const { id, report, collection } = layer
  const { phrases, code } = asking.language
  const own = readAsking(asking, report)
  const items = ['collections', id, 'items']
  return {
    id,
    title: layerTitle(layer, asking),
    description: phrases.ogc.collections[collection.name].about,
    attribution: speak(report.about.source, code).words,
    extent: extentOf(collection.items({ ...own, during: null })),
    itemType: 'feature',
    crs: [crs84],
    links: [
      ...selfLinks(asking, ['collections', id], [], media.json),
      { rel: 'items', href: ogcHref(asking, items), type: media.geojson, title: phrases.ogc.items },
      { rel: 'items', href: ogcHref(asking, items, [['f', 'html']]), type: media.html, title: phrases.ogc.items },
      ...report.licenses.map(({ path, title }) => ({ rel: 'license', href: path, type: media.html, title })),
    ],
  }
}
