import { project } from '@/data/outlines/mercator'
import { groupBy } from '@/data/queries/group-by'
import { legendNotes, legendRows } from '../shading-words'
import { Swatch } from '../swatch'
import { shadeHues, shadingOf, type Shade, type Shading } from '../shading'
import type { MapLayer, Scene } from './layer'

const fills: Readonly<Record<Shade, string>> = {
  member: 'var(--shade-first)',
  probable: 'var(--shade-probable)',
  changed: 'var(--hatch)',
  'changed-probable': 'var(--thin-hatch)',
  'second-changed': 'var(--second-hatch)',
  'first-on-second': 'var(--over-second)',
  'second-on-first': 'var(--over-first)',
  'both-changed': 'var(--open-stripes)',
  beside: 'var(--dots)',
  perhaps: 'var(--shade-perhaps);stroke:var(--first);stroke-width:1.4px;stroke-dasharray:1 3',
  first: 'var(--shade-first)',
  second: 'var(--shade-second)',
  both: 'var(--stripes)',
}

/** Styles, patterns, marks and legend of one scene ask for the same shading. */
const made = new WeakMap<Scene, Shading | null>()

function shaded(scene: Scene): Shading | null {
  const known = made.get(scene)
  if (known !== undefined) return known
  const shading = shadingOf(scene.report, scene.address, scene.events)
  made.set(scene, shading)
  return shading
}

/** Steps of the patterns in units of what they fill: screen pixels on the live map; on the static one units that are about a pixel on a wide screen and a third of one on a phone. */
const steps = { live: 7, wide: 8, narrow: 20 } as const

/** Look, name, width of a line as a part of the step, its ink and its ground: what is documented in part has thin lines. */
const hatches = [
  ['changed', 'hatch', 0.45, 'first', 'land'],
  ['changed-probable', 'thin-hatch', 0.2, 'first', 'land'],
  ['second-changed', 'second-hatch', 0.45, 'second', 'land'],
  ['first-on-second', 'over-second', 0.25, 'first', 'shade-second'],
  ['second-on-first', 'over-first', 0.25, 'second', 'shade-first'],
] as const

/** The member states of the chosen body, or of two of them. */
export const members: MapLayer = {
  id: 'members',
  css: (scene) => {
    const shading = shaded(scene)
    if (!shading) return ''
    const byShade = groupBy(shading.shadeOf, ([, shade]) => shade)
    const rules = [...byShade].map(([shade, states]) => `${states.map(([state]) => `.map .state-${state.toUpperCase()}`).join()}{fill:${fills[shade]}}`)
    const { first, second } = shadeHues(shading.groups)
    return `.map,.map-key,.patterns,.furniture{--first:var(--hue-${first});--second:var(--hue-${second})}.map{--border-solid:color-mix(in srgb,var(--border) 65%,var(--ink))}${rules.join('')}`
  },
  patterns: (scene) => {
    const used = new Set(shaded(scene)?.shadeOf.values())
    return Object.entries({ ...steps, wide: steps.wide * (scene.patternScale ?? 1), narrow: steps.narrow * (scene.patternScale ?? 1) }).map(([map, step]) => (
      <g key={map}>
        {hatches.map(
          ([shade, id, width, ink, ground]) =>
            used.has(shade) && (
              <pattern key={id} id={`${id}-${map}`} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect className={`pattern-${ground}`} width={step} height={step} />
                <rect className={`pattern-${ink}`} width={step * width} height={step} />
              </pattern>
            ),
        )}
        {used.has('beside') && (
          <pattern id={`dots-${map}`} width={step} height={step} patternUnits="userSpaceOnUse">
            <rect className="pattern-land" width={step} height={step} />
            <circle className="pattern-first" cx={step / 2} cy={step / 2} r={step * 0.24} />
          </pattern>
        )}
        {used.has('both-changed') && (
          <pattern id={`open-stripes-${map}`} width={step * 2} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="pattern-land" width={step * 2} height={step} />
            <rect className="pattern-first" width={step * 0.45} height={step} />
            <rect className="pattern-second" x={step} width={step * 0.45} height={step} />
          </pattern>
        )}
        {used.has('both') && (
          <pattern id={`stripes-${map}`} width={step * 2} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="pattern-first" width={step} height={step} />
            <rect className="pattern-second" x={step} width={step} height={step} />
          </pattern>
        )}
      </g>
    ))
  },
  // A state that is too small to be seen by its colour has a ring around its point, at every zoom.
  marks: (scene) =>
    [...(shaded(scene)?.shadeOf ?? [])].flatMap(([state, shade]) => {
      const point = scene.report.tinyStates[state]
      if (!point) return []
      const [x, y] = project(point)
      return [{ id: `ring-${state}`, x, y, radiusPx: 0, name: null, weight: 0, isGround: true, render: () => <span className={`tiny-ring shade-${shade}`} data-ring={state} /> }]
    }),
  legend: (scene) => {
    const shading = shaded(scene)
    if (!shading) return []
    return [
      ...legendRows(shading, scene.report, scene.voice).map(({ id, shade, words }) => ({ id, sign: <Swatch shade={shade} />, words })),
      ...legendNotes(shading, scene.report, scene.voice).map((words) => ({ id: words, sign: null, words })),
    ]
  },
}
