import { downloadPath } from '@/data/address/href'
import type { LanguageCode } from '@/data/languages/codes'
import type { Format } from './format'
import { withLanguage } from './request-query'

/** Address of a report's file, narrowed by a query (`?years=2008`, or nothing). The tables are whole: no query narrows them. */
export const fileHref = (report: string, { file, holds }: Pick<Format, 'file' | 'holds'>, query: string, code: LanguageCode): string => downloadPath(report, file) + (holds === 'tables' ? '' : withLanguage(query, code))
