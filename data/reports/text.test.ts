import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { dateSpellings } from '@/data/queries/date-spellings'
import { matchText } from '@/data/queries/match-text'
import { digest } from './digest'
import { findText } from './find-text'
import { findReport, reports } from './index'
import { textAtHand } from './own-words'

const example = findReport('example')!
const text = readFileSync(join(process.cwd(), 'data/reports/example/text.txt'), 'utf8')

describe('the text of a report', () => {
  it('is found beside its tables, whole', async () => {
    const found = await findText(example)
    expect([...found!.paragraphs.keys()]).toEqual([1, 2, 3, 4, 5, 6])
    expect(found!.differing).toEqual([])
    expect(found!.paragraphs.get(4)).toContain('North Mole')
  })

  it('is read again where its file has changed, and only there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    vi.stubEnv('DATELINE_TEXTS', folder)
    try {
      writeFileSync(join(folder, 'example.txt'), text)
      const first = await findText(example)
      expect(first!.differing).toEqual([])
      expect(await findText(example)).toBe(first)
      writeFileSync(join(folder, 'example.txt'), text.replace('eleven ships', 'twelve ships'))
      expect((await findText(example))!.differing).toEqual([1])
      rmSync(join(folder, 'example.txt'))
      expect((await findText(example))!.differing).toEqual([])
    } finally {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
    }
  })

  it('matches however its lines end, its spaces run and its accents are composed', async () => {
    const other = `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n').replaceAll(' ', ' \t\u00A0')}`
    expect((await matchText(other, example.fingerprints, digest)).differing).toEqual([])
  })

  it('names the paragraphs that differ, and shows none of them', async () => {
    const { paragraphs, differing } = await matchText(text.replace('eleven ships', 'twelve ships'), example.fingerprints, digest)
    expect(differing).toEqual([1])
    expect(paragraphs.has(1)).toBe(false)
  })

  it('of another report matches nothing', async () => expect((await matchText('Quite another text.\n', example.fingerprints, digest)).differing).toHaveLength(6))
})

// The report's own text is not in the project; where it lies beside it, it must be the edition that was read.
describe.skipIf(!existsSync(textAtHand))(`the first report’s text, where it is at hand (${textAtHand})`, () => {
  const report = findReport(reports[0]!.slug)!
  it('has every paragraph that was read, and the claimed dates stand in the paragraphs that are cited', async () => {
    const { paragraphs, differing } = await matchText(readFileSync(textAtHand, 'utf8'), report.fingerprints, digest)
    expect(differing).toEqual([])
    for (const event of report.events) {
      if (!event.claim_when) continue
      const cited = event.paragraphs.map((number) => paragraphs.get(number)).join(' ')
      expect(dateSpellings(event.claim_when).some((spelling) => cited.includes(spelling)), `${event.id}: ${event.claim_when.edtf}`).toBe(true)
    }
  })
})
