import { layers } from './layers'
import type { Scene } from './layers/layer'

/** What the signs mean: rows of every layer for what is on the map now. */
export function Legend({ scene }: { readonly scene: Scene }) {
  const rows = layers.flatMap((layer) => (layer.legend?.(scene) ?? []).map((row) => ({ ...row, key: `${layer.id}-${row.id}` })))
  if (rows.length === 0) return null
  return (
    <details className="legend">
      <summary>{scene.voice.phrases.map.legend}</summary>
      <ul>
        {rows.map(({ key, sign, words }) => (
          <li key={key}>
            <span className="legend-sign" aria-hidden="true">
              {sign}
            </span>
            {words}
          </li>
        ))}
      </ul>
    </details>
  )
}
