import { mkdtempSync, readFileSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findReport, reports } from './index'
import { changedSince, publish } from './publish'
import { acceptedVersions, presentVersion, versionsOf } from './versions'

afterEach(() => vi.restoreAllMocks())

/** A site of its own with the example report, so that publishing leaves nothing behind. */
function site(): string {
  const root = mkdtempSync(join(tmpdir(), 'versions-'))
  cpSync(join(process.cwd(), 'data/reports/example'), join(root, 'data/reports/example'), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(root)
  return join(root, 'data/reports/example')
}

const change = (folder: string, file: string, from: string, to: string) => writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to))

test('every published version loads, and the present one is what was published under its name', () => {
  for (const { slug } of reports) {
    for (const version of versionsOf(slug)) expect(findReport(`${slug}~${version}`)).toMatchObject({ slug: `${slug}~${version}`, version })
    expect(changedSince(slug, presentVersion(slug)!)).toEqual([])
  }
})

test('an old version keeps what it said, beside the present one', () => {
  const titles = ['example~0.9.0', 'example'].map((edition) => findReport(edition)!.events.find(({ id }) => id === 'fog-drill-2001')!)
  expect(titles.map(({ title }) => title.en)).toEqual(['Fog drill', 'Fog drill of Haapsalu'])
  expect(titles.map(({ claim_when }) => claim_when!.edtf)).toEqual(['2001', '2001-05'])
})

test.each(['example~9.9.9', 'example~', 'example~../../example', 'none~0.9.0', '~0.9.0', '__proto__', 'example~0.9.0~'])('there is no report %s', (edition) => {
  expect(findReport(edition)).toBeUndefined()
})

test('publishing keeps the tables; again changes nothing; with other tables it is refused', () => {
  const folder = site()
  expect(acceptedVersions('example')).toEqual(['0.9.0', '1.0.0'])
  expect(publish('example', '1.0.0')).toContain('CHANGELOG')
  const bytes = readFileSync(join(folder, 'versions/1.0.0.zip'))
  expect(versionsOf('example')).toEqual(['0.9.0', '1.0.0'])
  expect(publish('example', '1.0.0')).toContain('already')
  change(folder, 'events.csv', 'thick fog', 'thin fog')
  expect(changedSince('example', '1.0.0')).toEqual(['events.csv'])
  expect(() => publish('example', '1.0.0')).toThrow(/another events\.csv/)
  expect(() => publish('example', '1.1.0')).toThrow(/are version 1\.0\.0, not 1\.1\.0/)
  change(folder, 'datapackage.json', '"version": "1.0.0"', '"version": "1.10.0"')
  expect(publish('example', '1.10.0')).toContain('Published')
  expect(versionsOf('example')).toEqual(['0.9.0', '1.0.0', '1.10.0'])
  expect([...readFileSync(join(folder, 'versions/1.0.0.zip'))]).toEqual([...bytes])
})
