import type { CitationFormat } from './citation-format'

/** One line for a footnote. */
export const text: CitationFormat = { id: 'text', file: 'cite.txt', mediaType: 'text/plain; charset=utf-8', write: ({ words }) => `${words}\n` }
