import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'

/** The title of a report in every language. */
export const titlesOf = ({ about: { title } }: Report): Readonly<Record<LanguageCode, string>> =>
  Object.fromEntries(languageCodes.map((code) => [code, speak(title, code).words])) as Record<LanguageCode, string>
