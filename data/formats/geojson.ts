import { flatRow } from './flat-row'
import type { Writer } from './format'

/** Events as points, longitude first, in degrees; those without a place have a null geometry. @see https://www.rfc-editor.org/rfc/rfc7946 */
export const geojson: Writer = {
  write: ({ spoken, rows }) => {
    const features = rows.map((row) => ({
      type: 'Feature',
      id: row.id,
      geometry: row.longitude === null || row.latitude === null ? null : { type: 'Point', coordinates: [row.longitude, row.latitude] },
      properties: flatRow(row),
    }))
    // GDAL names the layer after `name`.
    return `${JSON.stringify({ type: 'FeatureCollection', name: spoken.slug, features }, null, 1)}\n`
  },
  count: ({ rows }) => rows.length,
}
