import { fallbackLanguage, type LanguageCode } from './codes'
import type { LanguageDefinition, Translated } from './definition'
import { en, type EnglishPhrases } from './en'
import { kk } from './kk'
import { ru } from './ru'

type AllPhrases = Translated<EnglishPhrases>
export type Language = LanguageDefinition<AllPhrases>

/** Texts of the pages that are words alone: the server writes them, and they never go to the browser, to which the others are sent with every atlas. */
const serverOnly = [
  'lists',
  'about',
  'downloads',
  'offline',
  'search',
  'state',
  'share',
  'embed',
  'cite',
  'ogc',
  'settings',
  'timeline',
  'borders',
  'columns',
  'pictures',
] as const
export type Phrases = Omit<AllPhrases, (typeof serverOnly)[number]>

export const screenPhrases = (phrases: AllPhrases): Phrases => Object.fromEntries(Object.entries(phrases).filter(([name]) => !serverOnly.some((kept) => kept === name))) as unknown as Phrases

/** THE LIST of languages. Their codes stand in codes.ts, which the model knows too. */
export const languages: Readonly<Record<LanguageCode, Language>> = { en, ru, kk }

/** The language a reader wants most of those there are, by an Accept-Language header. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 */
export function acceptedLanguage(header: string | null): LanguageCode {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const q = rest.map((piece) => /^\s*q=([\d.]+)\s*$/.exec(piece)?.[1]).find((value) => value !== undefined)
      return { code: tag.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted.map(({ code }) => Object.values(languages).find((language) => language.code === code)?.code).find((code) => code !== undefined) ?? fallbackLanguage
}
