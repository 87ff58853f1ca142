import { count, sha256 } from './column'
import { table, type Row } from './table'

export const fingerprintTable = table('fingerprints', 'What the report’s own words were when it was read: a fingerprint of each paragraph, from which no word can be had. Whoever may show the text brings it, and is told which paragraphs are the ones that were read.', 'number', {
  number: count('Paragraph.'),
  sha256: sha256('SHA-256 of the paragraph in UTF-8: Unicode NFC, every run of white space one space, none at the ends.'),
})
export type Fingerprint = Row<typeof fingerprintTable>
