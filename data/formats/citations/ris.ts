import type { CitationFormat } from './citation-format'

/** A value is a line. */
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** RIS has its own way with dates: slashes, and one more behind the day for what else there is to say. */
const slashed = (day: string) => `${day.replaceAll('-', '/')}/`

/** Tags, for EndNote, Zotero and Mendeley. @see https://en.wikipedia.org/wiki/RIS_(file_format) */
export const ris: CitationFormat = {
  id: 'ris',
  file: 'cite.ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  write: ({ key, title, container, author, note, version, issued, accessed, address, language }) => {
    const tags: readonly (readonly [tag: string, value: string | null])[] = [
      ['TY', container === null ? 'DATA' : 'ELEC'],
      ['ID', key],
      ['AU', author],
      ['TI', title],
      ['T2', container],
      ['PB', author],
      ['ET', version],
      ['PY', issued.slice(0, 4)],
      ['DA', slashed(issued)],
      ['Y2', slashed(accessed)],
      ['UR', address],
      ['LA', language],
      ['N1', note],
    ]
    return [...tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`])), 'ER  - ', ''].join('\r\n')
  },
}
