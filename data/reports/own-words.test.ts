// Nothing that ships repeats six words in a row of the first report.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { languages } from '@/data/languages'
import { copiedRuns, windowsIn } from '@/data/queries/copied-runs'
import { paragraphsOf } from '@/data/queries/paragraphs-of'
import { findReport, reports } from './index'
import { properNames, textAtHand } from './own-words'

/** Every text within a value, with the way to it. */
function* textsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}/${key}`)
}

const shipped = reports.flatMap(({ slug }) => {
  const folder = join(process.cwd(), 'data/reports', slug)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile())
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const read: unknown = file.endsWith('.csv') ? parse(text, { header: true, skipEmptyLines: true }).data : file.endsWith('.json') ? JSON.parse(text) : text
    return [...textsIn(read, `${slug}/${file}`)]
  })
})

it('every cell of every table and every phrase is looked at', () => {
  const looked = new Set(shipped.map(([path]) => path.split('/').slice(0, 2).join('/')))
  for (const { slug } of reports) for (const file of ['events.csv', 'paragraphs.csv', 'contradictions.csv', 'datapackage.json']) expect(looked).toContain(`${slug}/${file}`)
  expect(shipped.length).toBeGreaterThan(2000)
})

describe.skipIf(!existsSync(textAtHand))(`against the first report’s text, where it is at hand (${textAtHand})`, () => {
  const theirs = existsSync(textAtHand) ? windowsIn(paragraphsOf(readFileSync(textAtHand, 'utf8'))) : new Set<string>()
  const names = reports.flatMap(({ slug }) => properNames(findReport(slug)!))
  const named = windowsIn(names)

  it('tables, descriptors and phrases are in our own words', () => {
    const texts = [...shipped, ...Object.values(languages).flatMap(({ code, phrases }) => [...textsIn(phrases, code)])]
    expect(texts.flatMap(([path, text]) => copiedRuns(text, theirs, named).map((run) => `${path}: ${run}`))).toEqual([])
  })

  it('the names that are let pass are the report’s, and few', () => {
    expect(names.filter((name) => copiedRuns(name, theirs).length > 0).length).toBeLessThan(40)
  })
})
