import { createHash } from 'node:crypto'

/** SHA-256 of words in UTF-8, in lower-case hexadecimal. */
export const digest = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex')
