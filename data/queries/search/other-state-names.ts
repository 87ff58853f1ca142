import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import type { SearchName } from './search-item'

type Names = { readonly [code in LanguageCode]?: readonly string[] }

/** By ISO 3166-1 alpha-3 in lower case. */
const names: Readonly<Record<string, Names>> = {
  are: { en: ['UAE'], ru: ['ОАЭ'], kk: ['БАӘ'] },
  bih: { en: ['Bosnia-Herzegovina'] },
  blr: { ru: ['Белоруссия'] },
  cpv: { en: ['Cape Verde'] },
  cze: { en: ['Czech Republic'], ru: ['Чешская Республика'] },
  deu: { en: ['FRG'], ru: ['ФРГ'] },
  gbr: { en: ['UK', 'Great Britain', 'Britain'], ru: ['Соединённое Королевство'], kk: ['Біріккен Корольдік'] },
  kaz: { en: ['Republic of Kazakhstan'], ru: ['Республика Казахстан', 'РК'], kk: ['Қазақстан Республикасы', 'ҚР'] },
  kgz: { en: ['Kyrgyz Republic', 'Kirghizia'], ru: ['Киргизия', 'Киргизстан'], kk: ['Қырғыз Республикасы'] },
  kor: { en: ['Republic of Korea'], ru: ['Южная Корея'], kk: ['Корея Республикасы'] },
  mda: { ru: ['Молдавия'] },
  nld: { en: ['Holland'], ru: ['Голландия'] },
  rus: { en: ['Russian Federation'], ru: ['Российская Федерация', 'РФ'], kk: ['Ресей Федерациясы'] },
  tjk: { en: ['Tadzhikistan'] },
  tkm: { ru: ['Туркмения'] },
  tur: { en: ['Turkey'] },
  usa: { en: ['US', 'United States of America', 'America'], ru: ['США', 'Америка'], kk: ['АҚШ'] },
  vat: { en: ['Vatican'], ru: ['Ватикан'] },
  vnm: { en: ['Viet Nam'] },
  zaf: { en: ['RSA'], ru: ['ЮАР'], kk: ['ОАР'] },
}

/** Names by which a state is looked for besides those that the pages show: acronyms, long and older common forms. */
export const otherStateNames = (state: string): SearchName[] => languageCodes.flatMap((language) => (names[state]?.[language] ?? []).map((words) => ({ words, language })))
