// `npm run data`: checks every report and says what is in it. `npm run data -- --describe` first writes the tables' columns
// into datapackage.json; `npm run data -- --fingerprint <report> <text file>` first writes fingerprints.csv from a text that
// has one paragraph a line. Lines before the first paragraph (a title) are told from the number of paragraphs.
// `npm run data -- --publish <report> <version>` keeps the tables as they are for ever, for those who cite that version.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReportProblems } from '@/data/model/problem'
import { paragraphsOf } from '@/data/queries/paragraphs-of'
import { describeTables } from './describe'
import { digest } from './digest'
import { reports } from './index'
import { loadReport } from './load'
import { changedSince, publish } from './publish'
import { readReport } from './read-report'
import { inFolder, inZip } from './report-place'
import { summarise } from './summarise'
import { versionFile, versionsOf } from './versions'

/** Rewrites the resources of a report's descriptor from its files, and nothing else in it. */
function describe(folder: string): void {
  const file = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, `${JSON.stringify({ ...descriptor, resources: describeTables(readReport(inFolder(folder)).tables) }, null, 2)}\n`)
}

/** Writes the fingerprints of a text, one row a paragraph. The text itself goes nowhere. */
function fingerprint(slug: string | undefined, file: string | undefined): void {
  if (!slug || !file || !reports.some((report) => report.slug === slug)) throw new Error(`Name one of the reports (${reports.map((report) => report.slug).join(', ')}) and a text file.`)
  const folder = join(process.cwd(), 'data', 'reports', slug)
  const count = readReport(inFolder(folder)).descriptor?.dateline.paragraphs ?? 0
  const lines = paragraphsOf(readFileSync(file, 'utf8'))
  if (lines.length < count) throw new Error(`${file} has ${lines.length} lines that are not blank; "${slug}" has ${count} paragraphs.`)
  const rows = lines.slice(lines.length - count).map((words, index) => `${index + 1},${digest(words)}`)
  writeFileSync(join(folder, 'fingerprints.csv'), `number,sha256\n${rows.join('\n')}\n`)
}

/** Published versions still load, and the one that the tables name is what they hold. */
function checkVersions(slug: string, present: string): void {
  for (const version of versionsOf(slug)) loadReport(inZip(slug, versionFile(slug, version)))
  const problems = changedSince(slug, present).map((file) => ({ file, seen: `other content than the published version ${present} has`, wanted: 'a version of its own', cure: 'Raise "version" and set "created" in datapackage.json.' }))
  if (problems.length > 0) throw new ReportProblems(slug, problems)
}

/** The words behind an option. */
function wordsBehind(option: string): readonly string[] | null {
  const asked = process.argv.indexOf(option)
  return asked > 0 ? process.argv.slice(asked + 1) : null
}

const toFingerprint = wordsBehind('--fingerprint')
if (toFingerprint) fingerprint(toFingerprint[0], toFingerprint[1])

let faulty = 0
const toPublish = wordsBehind('--publish')
try {
  if (toPublish) console.log(publish(toPublish[0] ?? '', toPublish[1] ?? ''))
} catch (error) {
  if (!(error instanceof Error)) throw error
  faulty++
  console.error(error.message)
}
for (const { slug } of reports) {
  const folder = join(process.cwd(), 'data', 'reports', slug)
  try {
    if (process.argv.includes('--describe')) describe(folder)
    const report = loadReport(inFolder(folder))
    console.log(summarise(report))
    checkVersions(slug, report.version)
  } catch (error) {
    faulty++
    if (!(error instanceof ReportProblems)) throw error
    console.error(error.message)
  }
}
if (faulty > 0) process.exitCode = 1
