import { z } from 'zod'
import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { spokenSources } from '@/data/queries/spoken-sources'

// Fields that several resources have.
export const idField = z.string().describe('Stable id.')
export const languageField = z.string().describe('Language of the name, BCP 47: English where it is not translated.')
export const noteField = z.string().nullable().describe('What the editors add.')
export const sourcesField = z.array(z.string()).describe('On what it rests.')
export const addressField = z.string().describe('Absolute address of its page.')
export const selfField = z.string().describe('Absolute address of this object.')
export const certaintyField = z.enum(['sure', 'probable']).nullable().describe('Sure: a document says so. Probable: documents say so in part. Null where the fact is.')

/** Titles of sources. */
export const sourceTitles = (ids: readonly string[], report: Report, language: LanguageCode): string[] => spokenSources(ids, report, language).map(({ words }) => words)
