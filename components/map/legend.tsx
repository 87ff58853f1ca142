import { layers } from './layers'
import type { LegendRow, Scene } from './layers/layer'

type KeyedRow = LegendRow & { readonly key: string }

const rowsOf = (scene: Scene): readonly KeyedRow[] => layers.flatMap((layer) => (layer.legend?.(scene) ?? []).map((row) => ({ ...row, key: `${layer.id}-${row.id}` })))

/** What the signs mean: rows of every layer for what is on the map now. */
export function Legend({ scene }: { readonly scene: Scene }) {
  if (rowsOf(scene).length === 0) return null
  return (
    <details className="legend">
      <summary>{scene.voice.phrases.map.legend}</summary>
      <LegendList scene={scene} />
    </details>
  )
}

export function LegendList({ scene }: { readonly scene: Scene }) {
  return (
    <ul>
      {rowsOf(scene).map(({ key, sign, words }) => (
        <li key={key}>
          <span className="legend-sign" aria-hidden="true">
            {sign}
          </span>
          {words}
        </li>
      ))}
    </ul>
  )
}
