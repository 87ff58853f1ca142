import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

describe('a fingerprint', () => {
  let root: string
  const at = (path: string) => join(root, path)
  const taken = () => fingerprint(root, ['app', 'data', 'tsconfig.json'])

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-'))
    mkdirSync(at('app/[lang]'), { recursive: true })
    writeFileSync(at('app/[lang]/page.tsx'), 'one')
    writeFileSync(at('app/route.ts'), 'two')
    writeFileSync(at('tsconfig.json'), '{}')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const changes: Record<string, () => void> = {
    'a file’s content': () => writeFileSync(at('app/[lang]/page.tsx'), 'other'),
    'a file’s name': () => renameSync(at('app/route.ts'), at('app/away.ts')),
    'a file’s folder': () => renameSync(at('app/route.ts'), at('app/[lang]/route.ts')),
    'a file that is added': () => writeFileSync(at('app/new.ts'), ''),
    'a file that is gone': () => rmSync(at('tsconfig.json')),
    'content moved from one file to the next': () => {
      writeFileSync(at('app/[lang]/page.tsx'), 'onet')
      writeFileSync(at('app/route.ts'), 'wo')
    },
  }
  test.each(Object.keys(changes))('changes with %s', (change) => {
    const before = taken()
    changes[change]!()
    expect(taken()).not.toBe(before)
  })

  const others: Record<string, () => void> = {
    'a test': () => writeFileSync(at('app/[lang]/page.test.tsx'), 'test'),
    'a file elsewhere': () => writeFileSync(at('README.md'), 'words'),
    'a time': () => utimesSync(at('app/route.ts'), 1, 1),
  }
  test.each(Object.keys(others))('stays with %s', (change) => {
    const before = taken()
    others[change]!()
    expect(taken()).toBe(before)
  })
})
