// `npm run data`: checks every report and says what is in it. `npm run data -- --describe` first writes the tables' columns into datapackage.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReportProblems } from '@/data/model/problem'
import { describeTables } from './describe'
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
