import { layers } from './layers'
import type { Scene } from './layers/layer'

/** What the layers say of the shapes of states: rules, and the patterns they fill with. The same for the map that stays and the one that moves. */
export function LayerStyles({ scene }: { readonly scene: Scene }) {
  const css = layers.map((layer) => layer.css?.(scene) ?? '').join('')
  if (css === '') return null
  return (
    <>
      <style data-layers>{css}</style>
      {/* Not `display: none`: a pattern in what is not displayed paints nothing. */}
      <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          {layers.map(({ id, patterns }) => (
            <g key={id}>{patterns?.(scene)}</g>
          ))}
        </defs>
      </svg>
    </>
  )
}
