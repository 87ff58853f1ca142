/** A script that Next puts into the head of a page, to be run as soon as it has come. Not the one for old browsers, which no other needs. */
const headScript = /<script src="([^"]+)" async=""( nonce="[^"]+")?><\/script>/g
/** The script at the end of the page, announced in its head. */
const announced = /<link rel="preload" as="script"[^>]*>/g

/**
 * Runs in the page: asks for the scripts when the first picture has been painted, or, where there is none (a page that
 * nobody sees yet), when all else has come.
 */
const askLater = (/** @type {string[]} */ sources) => {
  let isAsked = false
  const ask = () => {
    if (isAsked) return
    isAsked = true
    for (const source of sources) document.head.append(Object.assign(document.createElement('script'), { src: source, async: true }))
  }
  requestAnimationFrame(() => setTimeout(ask))
  addEventListener('load', ask)
}

/**
 * The head of a page with its scripts held until the first paint. They come while the page is still read, and on a slow
 * processor each of them, fetched, compiled and run, stands between the reader and the map.
 * @param {string} head HTML from its beginning to the end of the head
 */
export function heldScripts(head) {
  const scripts = [...head.matchAll(headScript)]
  const [first] = scripts
  if (!first) return head
  const sources = JSON.stringify(scripts.map(([, source]) => source)).replaceAll('<', '\\u003c')
  const asking = `<script${first[2] ?? ''}>(${askLater})(${sources})</script>`
  return head.replace(announced, '').replace(headScript, (tag) => (tag === first[0] ? asking : ''))
}
