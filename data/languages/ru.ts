import type { LanguageDefinition, Translated } from './definition'
import { en, type EnglishPhrases } from './en'

export const ru = { ...en, code: 'ru', name: 'Русский', short: 'РУС' } satisfies LanguageDefinition<Translated<EnglishPhrases>>
