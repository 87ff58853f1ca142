import { chosenPlaceOf } from '@/components/atlas/chosen-place'
import { frameOf } from '@/components/map/frame-of'
import type { Scene } from '@/components/map/layers/layer'
import { match } from '@/data/filters/match'
import { element } from '@/data/formats/xml'
import { fill } from '@/data/languages/say'
import { markerPlaceOf } from '@/data/queries/reading'
import { drawGround } from './draw-ground'
import { drawMarks } from './draw-marks'
import { footWords, headWords, layOut, scaleOf, setWords } from './layout'
import { setLegend } from './legend'
import { mapBox } from './map-box'
import { paint, palette } from './palette'
import type { Picture } from './picture'
import { sayPicture } from './say-picture'
import { round } from './type'

/** A picture this small has less room around its parts. */
const smallPx = 480

/**
 * The map of an address as an SVG document that needs nothing else: outlines, shaded states, markers, legend, title, the
 * state in words, source and the note on borders. The same frame, marks and looks as on the map. Pure: the same picture
 * gives the same bytes.
 */
export function drawPicture(picture: Picture): string {
  const { report, address, voice } = picture
  const scale = scaleOf(picture.width, picture.height)
  const [width, height] = [picture.width / scale, picture.height / scale]
  const isSmall = width < smallPx || height < smallPx * 0.75
  const margin = isSmall ? 10 : 22
  const events = match(report, address, address.claims)
  const chosenPlace = chosenPlaceOf(report, address)
  const scene: Scene = { report, address, events, chosenPlace, voice, hrefOf: () => '' }
  const { frame, outside } = frameOf(report, events, address, chosenPlace)
  const said = sayPicture(picture)
  const outsideWords = outside.map((id) => `${report.places[id]!.name.words} ${events.filter((event) => markerPlaceOf(event, address.claims, report) === id).length}`).join(', ')
  const state = outside.length > 0 ? `${said.state} · ${fill(voice.phrases.pictures.outside, { places: outsideWords })}` : said.state

  // The words take what they need, up to a part of the picture; the map has the rest.
  const head = setWords(headWords(said.title, said.part, state, isSmall), width - 2 * margin, height * 0.34)
  const foot = setWords(footWords(voice.phrases.map.borders, said.source, isSmall), width - 2 * margin, Math.max(height * 0.14, 52))
  const { map, legend, columns } = layOut(width, height, margin, head.heightPx, foot.heightPx, (columns) => setLegend(scene, columns))
  const box = mapBox(frame, map)

  const drawn = element(
    'svg',
    [
      element('title', said.alt),
      element('rect', '', { width: round(width), height: round(height), fill: palette.paper }),
      head.svg(margin, margin * 0.7),
      drawGround(scene, box, scale),
      drawMarks(scene, box),
      element('rect', '', { x: round(map.left), y: round(map.top), width: round(map.width), height: round(map.height), fill: 'none', stroke: palette.line }),
      ...(legend ? [setLegend(scene, columns).svg(legend.left, legend.top)] : []),
      foot.svg(margin, height - margin / 2 - foot.heightPx),
    ],
    { xmlns: 'http://www.w3.org/2000/svg', width: `${picture.width}`, height: `${picture.height}`, viewBox: `0 0 ${round(width)} ${round(height)}`, 'xml:lang': voice.language, role: 'img' },
  )
  return `${paint(drawn, picture.theme ?? 'light')}\n`
}
