import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { languageCodes } from '@/data/languages/codes'
import { failedPhrases } from '@/data/languages/failed'
import GlobalFailed from './global-error'

const path = vi.hoisted(() => ({ value: null as string | null }))
vi.mock('next/navigation', () => ({ usePathname: () => path.value }))
beforeEach(() => void (path.value = null))

const secret = 'secret of the server'
const drawn = () => renderToStaticMarkup(<GlobalFailed error={Object.assign(new Error(secret), { digest: '12345' })} reset={() => undefined} />)

test.each(languageCodes)('a fault in what every page begins with is told in %s where the address says so', (code) => {
  path.value = `/${code}/report`
  const html = drawn()
  expect(html).toContain(`<html lang="${code}"`)
  for (const each of languageCodes) for (const words of Object.values(failedPhrases(each))) if (each === code) expect(html).toContain(words)
  expect(html.match(/<h1>/g)).toHaveLength(1)
})

test.each([null, '/', '/xx/report', '/constructor'])('at %s it is told in each language, each marked as what it is', (at) => {
  path.value = at
  const html = drawn()
  for (const code of languageCodes) expect(html).toContain(`<section lang="${code}"><h1>${failedPhrases(code).title}</h1>`)
})

test('neither what went wrong nor where is shown, and nothing is fetched for it', () => {
  const html = drawn()
  expect(html).not.toContain(secret)
  expect(html).not.toMatch(/12345|\bat [\w.]+ \(|src=|href=|url\(/)
})
