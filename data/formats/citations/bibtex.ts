import type { LanguageCode } from '@/data/languages/codes'
import type { Citation } from './citation'
import type { CitationFormat } from './citation-format'

/** Names of the languages in babel and polyglossia. */
const languageIds: Readonly<Record<LanguageCode, string>> = { en: 'english', ru: 'russian', kk: 'kazakh' }

const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

/** A text as TeX reads it; letters of every script stay as they are, the file is UTF-8. Two hyphens would become a dash. */
const escapeTex = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\~^{}%&$#_]/g, (sign) => commands[sign] ?? `\\${sign}`).replace(/-(?=-)/g, '-{}')

/** An address is taken word for word, but braces must come in pairs. */
const escapeVerbatim = (address: string) => address.replace(/[{}\\\s]/g, encodeURIComponent)

const fieldsOf = ({ title, container, author, note, version, issued, accessed, address, language }: Citation): readonly (readonly [name: string, value: string | null])[] => [
  // Double braces: a name that is no person's, and titles that keep their capitals.
  ['author', `{${escapeTex(author)}}`],
  ['title', `{${escapeTex(title)}}`],
  ['booktitle', container && `{${escapeTex(container)}}`],
  ['publisher', container === null ? `{${escapeTex(author)}}` : null],
  ['version', escapeTex(version)],
  ['date', issued],
  ['url', escapeVerbatim(address)],
  ['urldate', accessed],
  ['langid', languageIds[language]],
  ['note', escapeTex(note)],
]

/** An entry for biblatex, UTF-8. @see https://ctan.org/pkg/biblatex */
export const bibtex: CitationFormat = {
  id: 'bibtex',
  file: 'cite.bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  write: (citation) =>
    [`@${citation.container === null ? 'dataset' : 'online'}{${citation.key},`, ...fieldsOf(citation).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`])), '}', ''].join('\n'),
}
