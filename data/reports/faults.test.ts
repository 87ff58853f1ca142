import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { sayProblem } from '@/data/model/problem'
import { findProblems, loadReport } from './load'
import { readReport } from './read-report'
import { inFolder } from './report-place'

const here = fileURLToPath(new URL('.', import.meta.url))
const faults = readdirSync(join(here, 'faults'))
const scratch = mkdtempSync(join(tmpdir(), 'dateline-faults-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The example report with the faulty files in place of its own. */
function withFault(name: string): string {
  const folder = join(scratch, name, 'example')
  cpSync(join(here, 'example'), folder, { recursive: true })
  cpSync(join(here, 'faults', name), folder, { recursive: true })
  return folder
}

// Each folder holds the file with the fault, and the exact message. `DATELINE_WRITE=1` writes the messages anew: read them before you keep them.
test.each(faults)('%s is told exactly, with its cure', (name) => {
  const said = findProblems(readReport(inFolder(withFault(name))))
    .map((problem) => `${sayProblem(problem)}\n`)
    .join('')
  const expected = join(here, 'faults', name, 'expected.txt')
  if (process.env.DATELINE_WRITE) writeFileSync(expected, said)
  expect(existsSync(expected), 'expected.txt is missing').toBe(true)
  expect(said).toBe(readFileSync(expected, 'utf8'))
  expect(said).not.toBe('')
})

test('all problems of a report are thrown at once', () => {
  const folder = join(scratch, 'several', 'example')
  cpSync(join(here, 'example'), folder, { recursive: true })
  for (const name of ['unknown-place', 'coordinates-swapped', 'certainty-missing']) cpSync(join(here, 'faults', name), folder, { recursive: true })
  expect(() => loadReport(inFolder(folder))).toThrow(/3 problems in report "example"/)
})

test('a sound report is frozen to its last value', () => {
  const report = loadReport(inFolder(join(here, 'example')))
  expect(() => Object.assign(report.events[0]!.title, { en: 'changed' })).toThrow(TypeError)
  expect(Object.isFrozen(report.places.get('hanko'))).toBe(true)
})
