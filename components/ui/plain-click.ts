import type { MouseEvent } from 'react'

/** Follows a link by ourselves, but leaves the browser's own ways alone: new tab, new window, download. */
export const onPlainClick =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    act()
  }
