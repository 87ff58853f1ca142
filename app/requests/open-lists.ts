import { cache } from 'react'
import { openTables } from '@/components/lists/tables'
import { paths } from '@/data/address/href'
import { speakLists } from '@/data/queries/speak-lists'
import { openReport } from './open-report'

/** The lists of an address's report in its language; the 404 page where there is no such report. */
export const openLists = cache((lang: string, slug: string) => {
  const open = openReport(lang, slug)
  const { language, report } = open
  return { ...open, tables: openTables(speakLists(report, language.code, language.dates), language.phrases.lists), to: paths(lang, slug) }
})
