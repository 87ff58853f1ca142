import type { LanguageDefinition, Translated } from './definition'
import { en, type EnglishPhrases } from './en'

export const kk = { ...en, code: 'kk', name: 'Қазақша', short: 'ҚАЗ' } satisfies LanguageDefinition<Translated<EnglishPhrases>>
