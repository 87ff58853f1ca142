import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEdition } from '@/data/address/edition'
import type { Report } from '@/data/model/report'
import { matchText, type MatchedText } from '@/data/queries/match-text'
import { digest } from './digest'

/**
 * The report's own text, where the publisher of this site may show it and has put it there: as `<slug>.txt` in the folder
 * that DATELINE_TEXTS names, or as `text.txt` beside the report's tables. Null where there is none: the project has none
 * but the invented report's.
 */
export async function findText({ slug: edition, fingerprints }: Report): Promise<MatchedText | null> {
  const { slug } = readEdition(edition)
  const files = [process.env.DATELINE_TEXTS && join(process.env.DATELINE_TEXTS, `${slug}.txt`), join(process.cwd(), 'data', 'reports', slug, 'text.txt')]
  const file = files.find((path) => path && existsSync(path))
  return file ? matchText(readFileSync(file, 'utf8'), fingerprints, digest) : null
}
