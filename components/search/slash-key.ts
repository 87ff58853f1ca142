const key = 'dateline.slash'

/** Whether the key "/" opens the search: a reader may turn it off, since it is in the way of those who speak to their computer (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Keeps the reader's choice in this browser; where nothing may be kept, the key stays on. */
export function turnSlash(isOn: boolean): void {
  try {
    localStorage.setItem(key, isOn ? 'on' : 'off')
  } catch {}
}
