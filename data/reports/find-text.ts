import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readEdition } from '@/data/address/edition'
import type { Report } from '@/data/model/report'
import { matchText, type MatchedText } from '@/data/queries/match-text'
import { digest } from './digest'

/** Texts that were read, by their files: one is read and compared again only where its file has changed. */
const read = new Map<string, { readonly stamp: string; readonly text: Promise<MatchedText> }>()

/** What changes when a file does; null where there is none. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs}/${stat.size}/${stat.ino}` : null
}

/**
 * The report's own text, where the publisher of this site may show it and has put it there: as `<slug>.txt` in the folder
 * that DATELINE_TEXTS names, or as `text.txt` beside the report's tables. Null where there is none: the project has none
 * but the invented report's.
 */
export async function findText({ slug: edition, fingerprints }: Report): Promise<MatchedText | null> {
  const { slug } = readEdition(edition)
  const files = [process.env.DATELINE_TEXTS && join(process.env.DATELINE_TEXTS, `${slug}.txt`), join(process.cwd(), 'data', 'reports', slug, 'text.txt')]
  for (const file of files) {
    const stamp = file ? stampOf(file) : null
    if (!file || !stamp) continue
    const known = read.get(file)
    if (known?.stamp === stamp) return known.text
    const text = matchText(readFileSync(file, 'utf8'), fingerprints, digest)
    read.set(file, { stamp, text })
    return text
  }
  return null
}
