import { afterPaint } from './after-paint'

/** Brings something into view, and once more when what follows the first paint stands above it: chips may take another row then. Not where the focus has gone on. */
export function bringIntoView(element: HTMLElement | null | undefined): void {
  const scroll = () => element?.contains(document.activeElement) && element.scrollIntoView({ block: 'nearest' })
  scroll()
  afterPaint(() => afterPaint(scroll))
}
