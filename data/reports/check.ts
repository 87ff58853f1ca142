// `npm run data`: checks every report and says what is in it. `npm run data -- --describe` first writes the tables' columns
// into datapackage.json; `npm run data -- --fingerprint <report> <text file>` first writes fingerprints.csv from a text that
// has one paragraph a line. Lines before the first paragraph (a title) are told from the number of paragraphs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReportProblems } from '@/data/model/problem'
import { paragraphsOf } from '@/data/queries/paragraphs-of'
import { describeTables } from './describe'
import { digest } from './digest'
import { reports } from './index'
import { loadReport } from './load'
import { readReport } from './read-report'
import { summarise } from './summarise'

/** Rewrites the resources of a report's descriptor from its files, and nothing else in it. */
function describe(folder: string): void {
  const file = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, `${JSON.stringify({ ...descriptor, resources: describeTables(readReport(folder).tables) }, null, 2)}\n`)
}

/** Writes the fingerprints of a text, one row a paragraph. The text itself goes nowhere. */
function fingerprint(slug: string | undefined, file: string | undefined): void {
  if (!slug || !file || !reports.some((report) => report.slug === slug)) throw new Error(`Name one of the reports (${reports.map((report) => report.slug).join(', ')}) and a text file.`)
  const folder = join(process.cwd(), 'data', 'reports', slug)
  const count = readReport(folder).descriptor?.dateline.paragraphs ?? 0
  const lines = paragraphsOf(readFileSync(file, 'utf8'))
  if (lines.length < count) throw new Error(`${file} has ${lines.length} lines that are not blank; "${slug}" has ${count} paragraphs.`)
  const rows = lines.slice(lines.length - count).map((words, index) => `${index + 1},${digest(words)}`)
  writeFileSync(join(folder, 'fingerprints.csv'), `number,sha256\n${rows.join('\n')}\n`)
}

const asked = process.argv.indexOf('--fingerprint')
if (asked > 0) fingerprint(process.argv[asked + 1], process.argv[asked + 2])

let faulty = 0
for (const { slug } of reports) {
  const folder = join(process.cwd(), 'data', 'reports', slug)
  try {
    if (process.argv.includes('--describe')) describe(folder)
    console.log(summarise(loadReport(folder)))
  } catch (error) {
    faulty++
    if (!(error instanceof ReportProblems)) throw error
    console.error(error.message)
  }
}
if (faulty > 0) process.exitCode = 1
