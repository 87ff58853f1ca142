/** Runs inside a page, before anything of it: notes when its first marker has been painted, and every layout shift. */
export function probe() {
  const seen = { firstMarkerMs: 0, shift: 0 }
  Object.assign(window, { seen })

  const isInView = (/** @type {Element} */ marker) => {
    const { top, right, bottom, left, width } = marker.getBoundingClientRect()
    return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && marker.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  // Frames only come once style sheets no longer hold back the first paint; a message posted in a frame arrives when that frame is painted.
  const painted = new MessageChannel()
  painted.port1.onmessage = () => (seen.firstMarkerMs = performance.now())
  const look = () => {
    if ([...document.querySelectorAll('[data-place]')].some(isInView)) painted.port2.postMessage(null)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry)
      if (!hadRecentInput) seen.shift += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
