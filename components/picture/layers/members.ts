import { project } from '@/data/outlines/mercator'
import { element } from '@/data/formats/xml'
import { legendNotes, legendRows } from '@/components/map/shading-words'
import { shadeHues, shadingOf, type Shade, type Shading } from '@/components/map/shading'
import { hueOf, mix, palette } from '../palette'
import { round } from '../type'
import type { PictureLayer } from './picture-layer'
import type { Scene } from '@/components/map/layers/layer'

/** Step of a pattern in px of the picture. */
const stepPx = 7
/** How many steps a line of a pattern runs before its tile ends. */
const tilesLong = 200

/** The colours of shades.css. */
function inksOf({ groups }: Shading) {
  const { first, second } = shadeHues(groups)
  const of = (hue: number, share: number | 'shade' | 'shade-pale' | 'shade-pattern') => mix(hueOf(hue), share, palette.land)
  return { first: of(first, 'shade'), pale: of(first, 'shade-pale'), faint: of(first, 7), second: of(second, 'shade'), firstLine: of(first, 'shade-pattern'), secondLine: of(second, 'shade-pattern'), rim: mix(hueOf(first), 70, palette.ink) }
}

const fillOf = (shade: Shade, inks: ReturnType<typeof inksOf>): string =>
  ({ member: inks.first, first: inks.first, probable: inks.pale, second: 'url(#lines)', changed: 'url(#hatch)', 'changed-probable': 'url(#thin-hatch)', 'second-changed': 'url(#second-hatch)', 'first-on-second': 'url(#over-second)', 'second-on-first': 'url(#over-first)', 'both-changed': 'url(#open-stripes)', beside: 'url(#dots)', perhaps: inks.faint, both: 'url(#stripes)' })[shade]

/** Looks that differ from others in more than colour: the rim of a field of the legend and of a tiny state. */
const dashes: Readonly<Partial<Record<Shade, string>>> = { probable: '4 2', 'changed-probable': '4 2', beside: '1 2', perhaps: '1 3' }

const shaded = (scene: Scene) => shadingOf(scene.report, scene.address, scene.events)

const rect = (x: number, width: number, height: number, fill: string) => element('rect', '', { x: round(x), width: round(width), height: round(height), fill })

function patterns(shading: Shading, unitsPerPx: number): string {
  const inks = inksOf(shading)
  const step = stepPx * unitsPerPx
  // Painters of pixels leave a fine gap between tiles: as long as a picture is high, lines have none across them.
  const long = step * tilesLong
  const pattern = (id: string, width: number, height: number, content: readonly string[], turn: boolean) =>
    element('pattern', content, { id, width: round(width), height: round(height), patternUnits: 'userSpaceOnUse', ...(turn ? { patternTransform: 'rotate(45)' } : {}) })
  const lines = (id: string, ground: string, ink: string, share: number) => pattern(id, step, long, [rect(0, step, long, ground), rect(0, step * share, long, ink)], true)
  const drawn: Readonly<Partial<Record<Shade, () => string>>> = {
    changed: () => lines('hatch', palette.land, inks.firstLine, 0.45),
    'changed-probable': () => lines('thin-hatch', palette.land, inks.firstLine, 0.2),
    'second-changed': () => lines('second-hatch', palette.land, inks.secondLine, 0.45),
    'first-on-second': () => lines('over-second', inks.second, inks.firstLine, 0.25),
    'second-on-first': () => lines('over-first', inks.first, inks.secondLine, 0.25),
    'both-changed': () => pattern('open-stripes', step * 2, long, [rect(0, step * 2, long, palette.land), rect(0, step * 0.45, long, inks.firstLine), rect(step, step * 0.45, long, inks.secondLine)], true),
    beside: () => pattern('dots', step, step, [rect(0, step, step, palette.land), element('circle', '', { cx: round(step / 2), cy: round(step / 2), r: round(step * 0.24), fill: inks.firstLine })], false),
    // Two groups that are compared differ in more than their colours.
    second: () => pattern('lines', long, step, [rect(0, long, step, inks.second), element('rect', '', { width: round(long), height: round(step * 0.16), fill: inks.secondLine })], false),
    both: () => pattern('stripes', step * 2, long, [rect(0, step, long, inks.firstLine), rect(step, step, long, inks.secondLine)], true),
  }
  return [...new Set(shading.shadeOf.values())].map((shade) => drawn[shade]?.() ?? '').join('')
}

/** Marks and legend are not drawn in the units of the outlines and have patterns of their own. */
const small = (fill: string) => fill.replace('url(#', 'url(#small-')

/** The member states of the chosen body, or of two of them. */
export const members: PictureLayer = {
  id: 'members',
  fills: (scene) => {
    const shading = shaded(scene)
    return new Map(shading ? [...shading.shadeOf].map(([state, shade]) => [state, fillOf(shade, inksOf(shading))]) : [])
  },
  rims: (scene) => {
    const shading = shaded(scene)
    return new Map(shading ? [...shading.shadeOf].flatMap(([state, shade]) => (shade === 'perhaps' ? [[state, inksOf(shading).firstLine] as const] : [])) : [])
  },
  patterns: (scene, unitsPerPx) => {
    const shading = shaded(scene)
    return shading ? patterns(shading, unitsPerPx) + patterns(shading, 1).replaceAll('id="', 'id="small-') : ''
  },
  marks: (scene) => {
    const shading = shaded(scene)
    if (!shading) return []
    const inks = inksOf(shading)
    return [...shading.shadeOf].flatMap(([state, shade]) => {
      const point = scene.report.tinyStates[state]
      if (!point) return []
      const [x, y] = project(point)
      const svg = element('circle', [element('title', scene.report.states[state]?.words ?? '')], { r: '5.5', fill: small(fillOf(shade, inks)), stroke: inks.rim, 'stroke-width': '2', ...(dashes[shade] ? { 'stroke-dasharray': dashes[shade] } : {}) })
      return [{ id: `ring-${state}`, x, y, radiusPx: 0, name: null, more: null, weight: 0, isGround: true, svg }]
    })
  },
  legend: (scene) => {
    const shading = shaded(scene)
    if (!shading) return []
    const inks = inksOf(shading)
    const looks = legendRows(shading, scene.report, scene.voice).map(({ shade, words }) => ({
      words,
      heightPx: 20,
      svg: element('rect', '', { x: '-11', y: '-7', width: '22', height: '14', rx: '2', fill: small(fillOf(shade, inks)), stroke: inks.rim, ...(dashes[shade] ? { 'stroke-dasharray': dashes[shade] } : {}) }),
    }))
    return [...looks, ...legendNotes(shading, scene.report, scene.voice).map((words) => ({ words, heightPx: 20, svg: '' }))]
  },
}
