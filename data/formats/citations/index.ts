import { bibtex } from './bibtex'
import type { CitationFormat } from './citation-format'
import { cslJson } from './csl-json'
import { ris } from './ris'
import { text } from './text'

/** THE LIST of ways to write a citation, in the order in which they are offered. Their files are public addresses. */
export const citationFormats: readonly CitationFormat[] = [text, bibtex, ris, cslJson]
