import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { speak, type SpokenText } from '@/data/model/text'

/** The titles of sources in a language; one without a title in it stays in English. */
export const spokenSources = (ids: readonly string[], { sources }: Pick<Report, 'sources'>, language: LanguageCode): SpokenText[] => ids.flatMap((id) => (sources.has(id) ? [speak(sources.get(id)!.title, language)] : []))
