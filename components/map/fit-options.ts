import type { FitBoundsOptions } from 'leaflet'

/** What the style sheet keeps free beside and below the frame, for buttons and lines of text: where Leaflet fits bounds, as the static map does. */
export function fitOptions(element: Element): FitBoundsOptions {
  const styles = getComputedStyle(element)
  const kept = (name: string) => Number.parseFloat(styles.getPropertyValue(name)) || 0
  return { animate: false, paddingBottomRight: [kept('--fit-right'), kept('--fit-bottom')] }
}
