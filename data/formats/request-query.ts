import { addressQuery } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { fallbackLanguage, type LanguageCode } from '@/data/languages/codes'

/** A query with the language in it, where that is not the one that goes without saying. */
export const withLanguage = (query: string, code: LanguageCode): string => (code === fallbackLanguage ? query : `${query}${query ? '&' : '?'}lang=${code}`)

/** The query of a download or of the API in the one spelling it has: the address, then the language, then what else is asked. */
export function requestQuery(address: Address, code: LanguageCode, more: readonly (readonly [key: string, value: number])[] = []): string {
  return more.reduce((query, [key, value]) => `${query}${query ? '&' : '?'}${key}=${value}`, withLanguage(addressQuery(address), code))
}
