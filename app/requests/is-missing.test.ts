import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pagePaths } from '@/data/address/page-paths'
import { languageCodes } from '@/data/languages/codes'
import { findReport, reports } from '@/data/reports'
import { isMissing } from './is-missing'

test('no page of a report is missing, in any language, however its address is written', () => {
  for (const { slug } of reports)
    for (const code of languageCodes)
      for (const path of pagePaths(code, findReport(slug)!)) {
        expect(isMissing(path), path).toBe(false)
        expect(isMissing(`${path}/`), path).toBe(false)
        expect(isMissing(path.replace(/[a-z]$/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)), path).toBe(false)
      }
})

test('every view that has a page is known', () => {
  const views = readdirSync('app/[lang]/[report]', { recursive: true, encoding: 'utf8' }).filter((file) => /^[a-z]+\/page\.tsx$/.test(file))
  expect(views.length).toBeGreaterThan(5)
  for (const view of views) expect(isMissing(`/en/${reports[0]!.slug}/${view.split('/')[0]}`), view).toBe(false)
})

test('what is no language, report, view or thing is missing', () => {
  const atlas = `/en/${reports[0]!.slug}`
  for (const path of ['/xx', '/xx/yy', '/en/nothing', '/en/nothing/else', '/en/missing', `${atlas}/nothing`, `${atlas}/events/no-such-event`, `${atlas}/places/%D1%8F`, `${atlas}~9.9.9`, '/embed', '/embed/', '/embed/en', '/embed/en/example/more', '/en/offline/more', `${atlas}/reading/more`, `${atlas}/search/other.json`, `${atlas}/lists/a/b`, `${atlas}/events/a/b`, `${atlas}/constructor`]) expect(isMissing(path), path).toBe(true)
})

test('the start, files, and what is no page at all answer for themselves', () => {
  const atlas = `/en/${reports[0]!.slug}`
  for (const path of ['/', '/en', '/ru/', '/en/offline', `${atlas}/lists/nothing.csv`, `${atlas}/search/index.json`, '/api/v1', '/embed/en/x', '/embed/files/x.js', '/embed.js', '/icon.svg', '/sitemap.xml']) expect(isMissing(path), path).toBe(false)
})
