import type { Problem } from '@/data/model/problem'
import type { ReportPlace } from './report-place'

/** The text of a report's file, or the problem with it: not there, not UTF-8, empty. */
export function readFile(place: ReportPlace, file: string): { text: string } | { problem: Problem; isMissing?: true } {
  const bytes = place.read(file)
  if (!bytes) return { isMissing: true, problem: { file, seen: 'no such file', wanted: 'the file', cure: `Add it, or copy it from data/reports/example/ and keep its header.` } }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return { problem: { file, seen: 'an empty file', wanted: 'a header row at least', cure: 'Copy the header from data/reports/example/.' } }
    return { text }
  } catch {
    return { problem: { file, seen: `bytes that are not UTF-8`, wanted: 'UTF-8', cure: 'Save it again as “CSV UTF-8”; an older program may have written Windows-1251 or Windows-1252.' } }
  }
}
