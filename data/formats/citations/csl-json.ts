import type { CitationFormat } from './citation-format'

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** For Zotero, Pandoc and whatever formats by CSL styles. @see https://docs.citationstyles.org/en/stable/specification.html */
export const cslJson: CitationFormat = {
  id: 'cslJson',
  file: 'cite.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: ({ key, title, container, author, note, version, issued, accessed, address, language }) =>
    `${JSON.stringify(
      [
        {
          id: key,
          type: container === null ? 'dataset' : 'webpage',
          title,
          ...(container !== null && { 'container-title': container }),
          author: [{ literal: author }],
          publisher: author,
          version,
          issued: dateParts(issued),
          accessed: dateParts(accessed),
          URL: address,
          language,
          note,
        },
      ],
      null,
      1,
    )}\n`,
}
