import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const served = '/_next/'

/** @param {string} file */
const readOrNull = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/**
 * Reads the build's style sheets as they may stand in a page: what they name beside themselves is named from the root.
 * Each is read once, as it never changes under its name.
 * @param {string} built the folder of the build
 * @returns {(href: string) => string | null} null where there is no such sheet, or where it cannot stand in a page
 */
export function sheetReader(built) {
  /** @type {Map<string, string | null>} */
  const read = new Map()
  const asInPage = (/** @type {string} */ href) => {
    const text = href.startsWith(served) ? readOrNull(join(built, href.slice(served.length))) : null
    if (text === null || text.includes('</')) return null
    return text.replace(/url\((\.{1,2}\/[^)"']+)\)/g, (_, /** @type {string} */ path) => `url(${posix.join(posix.dirname(href), path)})`)
  }
  return (href) => {
    if (!read.has(href)) read.set(href, asInPage(href))
    return read.get(href) ?? null
  }
}
