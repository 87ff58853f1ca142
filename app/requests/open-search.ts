import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { makeSearch } from '@/data/queries/search/make-search'
import { openIndex, type SearchIndex } from '@/data/queries/search/open-index'
import { packSearch } from '@/data/queries/search/pack-search'
import type { SearchFile } from '@/data/queries/search/search-file'
import { speakLists } from '@/data/queries/speak-lists'
import { openIn } from './open-report'

interface OpenSearch {
  readonly index: SearchIndex
  /** As it is sent. */
  readonly file: string
}

const opened = new Map<string, OpenSearch>()

/** The search of a report in one language, made once. */
export function openSearch(code: LanguageCode, report: Report): OpenSearch {
  const key = `${code}/${report.slug}`
  const known = opened.get(key)
  if (known) return known
  const voices = languageCodes.map((each) => ({ language: languages[each], spoken: openIn(each, report).spoken, lists: speakLists(report, each, languages[each].dates) }))
  const voice = voices.find(({ language }) => language.code === code)!
  const data = makeSearch({ ...voice, report, voices, to: paths(code, report.slug) })
  const { phrases, plural } = voice.language
  const file: SearchFile = { data: packSearch(data, code), phrases: phrases.search, plural }
  const made = { index: openIndex(data), file: JSON.stringify(file) }
  opened.set(key, made)
  return made
}
