import { addressQuery } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { fallbackLanguage, type LanguageCode } from '@/data/languages/codes'

/** The query of a download or of the API in the one spelling it has: the address, then the language, then what else is asked. */
export function requestQuery(address: Address, code: LanguageCode, more: readonly (readonly [key: string, value: number])[] = []): string {
  const rest = [...(code === fallbackLanguage ? [] : [`lang=${code}`]), ...more.map(([key, value]) => `${key}=${value}`)]
  return [addressQuery(address).slice(1), ...rest].filter(Boolean).reduce((query, part) => `${query}${query ? '&' : '?'}${part}`, '')
}
