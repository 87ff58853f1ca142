import type { CSSProperties } from 'react'
import { Fitted } from '@/components/map/fitted'
import type { Frame } from '@/components/map/frame'
import { layers } from '@/components/map/layers'
import type { Scene } from '@/components/map/layers/layer'
import { Legend } from '@/components/map/legend'
import { StaticMarks } from '@/components/map/static-marks'
import type { Language } from '@/data/languages'
import { drawFrame, EmbedOutlines } from './embed-outlines'
import { readLooks } from './looks'
import { mapShape } from './map-shape'

interface EmbedMapProps {
  readonly scene: Scene
  readonly frame: Frame
  readonly description: string
  readonly phrases: Language['phrases']
  /** Where the script of the moving map is. */
  readonly liveSrc: string
  /** How long the outlines may be. */
  readonly mostLength: number
}

/** Widths of the map for which names are set apart, and the least height that embed.css gives it. */
const roomPx = { wide: [700, 1000], narrow: [300, 520], leastHeight: 180 } as const

/** The map of an embed: the atlas's first view without React in the browser. Leaflet comes when the reader reaches for the map. */
export function EmbedMap({ scene, frame, description, phrases, liveSrc, mostLength }: EmbedMapProps) {
  const looks = readLooks(layers.map((layer) => layer.css?.(scene) ?? '').join(''))
  const drawn = drawFrame(frame, looks, mostLength)
  const css = `${looks.others}${looks.looks.map(({ name, declarations }) => `.map .${name}{${declarations}}`).join('')}`
  const marks = layers.flatMap((layer) => layer.marks?.(scene) ?? [])
  const { ratio } = mapShape(frame)
  const fitted = (widths: readonly [number, number]) => widths.map((width) => Math.min(width, (Math.max(roomPx.leastHeight, width / ratio) * frame.width) / frame.height)) as [number, number]
  // Patterns are 2 kB of markup: only where something is filled with one.
  const hasPatterns = /var\(--[\w-]*(hatch|dots|stripes|over-\w+)\)/.test(css)
  return (
    <div className="stage">
      <section
        className="map"
        style={{ '--map-ratio': ratio.toFixed(3) } as CSSProperties}
        data-map="static"
        data-frame={[frame.x, frame.y, frame.width, frame.height, frame.zoom ?? ''].join(' ').trim()}
        data-looks={looks.looks.map(({ name, states }) => [name, ...states].join(' ')).join() || undefined}
        data-live={liveSrc}
        data-move={phrases.embed.move}
        data-moving={phrases.embed.moving}
        data-loading={phrases.search.loading}
        data-failed={phrases.embed.failed}
        aria-label={phrases.map.label}
      >
        {css !== '' && <style>{css}</style>}
        <p className="unseen">{description}</p>
        {hasPatterns && (
          <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
              {layers.map(({ id, patterns }) => (
                <g key={id}>{patterns?.({ ...scene, patternScale: Number(((frame.width * drawn.size) / roomPx.wide[0]).toFixed(2)) })}</g>
              ))}
            </defs>
          </svg>
        )}
        <Fitted frame={frame}>
          <EmbedOutlines frame={frame} drawn={drawn} />
          <StaticMarks marks={marks} frame={frame} nominalPx={{ wide: fitted(roomPx.wide), narrow: fitted(roomPx.narrow) }} />
        </Fitted>
        <p className="hint" role="status" />
      </section>
      <div className="furniture">
        <Legend scene={scene} />
        <div className="map-buttons" hidden>
          {(
            [
              ['in', phrases.map.zoomIn, '+'],
              ['out', phrases.map.zoomOut, '−'],
              ['home', phrases.map.home, '⌂'],
            ] as const
          ).map(([zoom, label, sign]) => (
            <button key={zoom} type="button" data-zoom={zoom} aria-label={label} title={label}>
              {sign}
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}
