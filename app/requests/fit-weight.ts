import { gzipSync } from 'node:zlib'

/** What an embed may weigh, in bytes of gzip; its headers, 1 kB, take what is left of 15 kB. */
const mostWeight = 13_700

/** Lengths of outlines to try, the longest first. */
const lengths = [13_500, 11_500, 10_000, 8_500, 7_000, 5_500] as const

/** The document with outlines as exact as its weight allows: more words, such as Cyrillic ones of two bytes a letter, leave less to the map. The coarsest where all are too heavy. */
export function fitWeight(draw: (mostOutlines: number) => string): string {
  let html = ''
  for (const length of lengths) {
    html = draw(length)
    // As Next's server packs it.
    if (gzipSync(html, { level: 6 }).length <= mostWeight) break
  }
  return html
}
