import type { Map as LeafletMap } from 'leaflet'
import type { FocusEvent, KeyboardEvent } from 'react'
import { isArrowKey, nearestSpot } from './nearest-spot'

/** While the live map gets ready behind the static one, each marker is there twice and seen once. */
const seen = '[data-map="static"] .fitted .marker, [data-map="live"] .live .marker'

const middleOf = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** On a marker, an arrow key goes to the nearest one that way. On the map itself, arrows move it: Leaflet does that. */
export function stepToMarker(event: KeyboardEvent<HTMLElement>): void {
  const marker = (event.target as Element).closest('.marker')
  if (!marker || !isArrowKey(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const markers = [...document.querySelectorAll<HTMLElement>(seen)].filter((other) => event.currentTarget.contains(other))
  nearestSpot(middleOf(marker), markers.map((element) => ({ element, ...middleOf(element) })), event.key)?.element.focus({ preventScroll: true })
}

/** What a marker keeps from the map's edge when it is gone to, in px: half of it. */
const edgePx = 24

/** A marker that is gone to by a key comes into view: the live map moves, for its box must not scroll. Its camera does it, since going from marker to marker is no wish for another view. */
export function showMarker(event: FocusEvent<HTMLElement>, map: LeafletMap | null): void {
  if (!map || !event.target.matches(seen)) return
  const box = map.getContainer()
  box.scrollTo(0, 0)
  const { x, y } = middleOf(event.target)
  const { left, right, top, bottom } = box.getBoundingClientRect()
  const past = (at: number, from: number, to: number) => Math.min(0, at - from - edgePx) + Math.max(0, at - to + edgePx)
  const [dx, dy] = [past(x, left, right), past(y, top, bottom)]
  if (dx !== 0 || dy !== 0) map.fire('show', { by: [dx, dy] })
}
