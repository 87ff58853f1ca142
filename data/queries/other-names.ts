import { fallbackLanguage, languageCodes, type LanguageCode } from '@/data/languages/codes'
import type { Place, PlaceName } from '@/data/model/place'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { When } from '@/data/model/when'
import { documentedNames } from './documented-names'
import { groupBy } from './group-by'

/** A name that a place has besides the one it is called by. */
export interface OtherName {
  readonly name: string
  /** BCP 47; null where it is not known. */
  readonly language: string | null
  readonly use: PlaceName['use'] | 'elsewhere'
  /** When it was official. */
  readonly years: When | null
  readonly sources: readonly string[]
}

/**
 * The other names of a place, for a reader of a language: those it had before, in order of time and one for each time, in that
 * language where there is one, else in English; the report's own spelling; other spellings in that language, and in those that are
 * no language of the site, as the place's own may be; and what it is called in the site's other languages (`elsewhere`). Each once.
 * Names that rest on memory alone are left out.
 */
export function otherNames(place: Place, report: Report, language: LanguageCode): readonly OtherName[] {
  const rows = documentedNames(place.id, report)
  const inLanguage = (row: PlaceName) => row.language === language
  const isOwn = (row: PlaceName) => inLanguage(row) || !languageCodes.some((code) => code === row.language)
  const current = speak(place.name, language).words

  const times = groupBy(rows.filter(({ use }) => use === 'former'), ({ years }) => years?.edtf)
  const former = [...times.values()].map((then) => then.find(inLanguage) ?? then.find((row) => row.language === fallbackLanguage) ?? then[0]!)
  const elsewhere = languageCodes.flatMap((code) => (place.name[code] && code !== language ? [{ name: place.name[code], language: code, use: 'elsewhere' as const, years: null, sources: [] }] : []))
  const others: readonly OtherName[] = [...former, ...rows.filter(({ use }) => use === 'report'), ...rows.filter((row) => row.use === 'variant' && isOwn(row)), ...elsewhere]
  const key = ({ name, years, use, language: tag }: OtherName) => `${name} ${years?.edtf ?? ''} ${use === 'elsewhere' ? tag : ''}`
  return others.filter((other, index) => other.name !== current && others.findIndex((first) => key(first) === key(other)) === index)
}
