import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { plainAddress } from '@/data/address/parameters'
import { findReport, reports } from '@/data/reports'
import { loadReport } from '@/data/reports/load'
import { inFolder } from '@/data/reports/report-place'
import { packageFiles } from '@/data/reports/package-files'
import { downloadFrom } from './any-download'
import { formats } from './index'

const golden = join(process.cwd(), 'data', 'formats', 'golden')
const scratch = mkdtempSync(join(tmpdir(), 'dateline-formats-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const writeFile = async (slug: string, file: string, address = plainAddress) => {
  const { write } = await formats.find((format) => format.file === file)!.load()
  return write(downloadFrom(findReport(slug)!, 'en', address, file, () => packageFiles(slug)))
}

/** A file as it is kept: a text as it is, bytes by their sum and what is in them. */
const asText = (written: string | Uint8Array) =>
  typeof written === 'string'
    ? written
    : [`sha256 ${createHash('sha256').update(written).digest('hex')}`, ...Object.entries(unzipSync(written)).map(([name, bytes]) => `${name} ${bytes.length}`), ''].join('\n')

// Each file of the example, whole. `DATELINE_WRITE=1` writes them anew: read what has changed before you keep it.
test.each(formats.map(({ file, holds }) => [file, holds] as const))('%s of the example is as it was', async (file, holds) => {
  const said = asText(await writeFile('example', file))
  const kept = join(golden, holds === 'tables' ? `${file}.txt` : file)
  if (process.env.DATELINE_WRITE) writeFileSync(kept, said)
  expect(said).toBe(readFileSync(kept, 'utf8'))
})

test('as the report says, the rows of the example are as they were', async () => {
  const said = asText(await writeFile('example', 'events.csv', { ...plainAddress, claims: 'report' }))
  const kept = join(golden, 'events.claims-report.csv')
  if (process.env.DATELINE_WRITE) writeFileSync(kept, said)
  expect(said).toBe(readFileSync(kept, 'utf8'))
})

test.each(reports.map(({ slug }) => slug))('the data package of %s is taken by the loader again, unchanged', async (slug) => {
  const zip = (await writeFile(slug, 'datapackage.zip')) as Uint8Array
  const folder = join(scratch, slug)
  mkdirSync(folder)
  const unpacked = Object.entries(unzipSync(zip))
  for (const [name, bytes] of unpacked) writeFileSync(join(folder, name), bytes)
  expect(loadReport(inFolder(folder))).toEqual(findReport(slug))
  for (const [name, bytes] of unpacked) expect(Buffer.from(bytes), name).toEqual(readFileSync(join(process.cwd(), 'data', 'reports', slug, name)))
  expect(await writeFile(slug, 'datapackage.zip')).toEqual(zip)
})

test('nothing that is not verified is in a file of events or places', async () => {
  for (const { slug } of reports)
    for (const { file } of formats.filter(({ holds }) => holds !== 'tables')) expect(await writeFile(slug, file)).not.toContain('not-verified')
})
