/** A piece of a locator: words, with an address where they name one. */
export interface Located {
  readonly words: string
  readonly href: string | null
}

/** A web address as editors write it, with or without its scheme: `nato.int`, `titus.kz/?previd=6174`. The last label is short and of letters only, so that `speed.lescigales` or a version `5.6.1` is none. */
const address = /(?:https?:\/\/[^\s;,]+|(?<![\w.@/-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,4}(?![\w.-])(?:\/[^\s;,]*)?)/g

/** Words by which a source is found again, with links where they name a site or page. */
export function locate(locator: string): Located[] {
  const pieces: Located[] = []
  let from = 0
  for (const { 0: words, index } of locator.matchAll(address)) {
    if (index > from) pieces.push({ words: locator.slice(from, index), href: null })
    pieces.push({ words, href: words.startsWith('http') ? words : `https://${words}` })
    from = index + words.length
  }
  return from < locator.length ? [...pieces, { words: locator.slice(from), href: null }] : pieces
}
