import { languageCodes, fallbackLanguage } from '@/data/languages/codes'
import { findReport } from '@/data/reports'
import { expect, test } from './support/offline'
import { firstSlug } from './support/spoken'

const report = findReport(firstSlug)!
const paths = ['', '/reading', '/lists', '/about', '/data', '/bodies', '/states', '/states/kaz', '/places/almaty', ...[...report.bodies.keys()].map((id) => `/bodies/${id}`), ...report.events.map(({ id }) => `/events/${id}`), `?event=${report.events.find(({ record }) => record !== null)!.id}`]

/** Texts of a page, as the server wrote it, that run on in Latin letters for four words where they are said to be in a language of Cyrillic letters. */
function foreign([html, language]: readonly [html: string, language: string]): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    if (!parentElement || parentElement.closest('script, style, template') || parentElement.closest<HTMLElement>('[lang]')?.lang !== language) continue
    if (/(\p{Script=Latin}[\p{Script=Latin}’'-]+[\s,;:“”"]+){3}\p{Script=Latin}{2,}/u.test(data)) found.push(data.slice(0, 120))
  }
  return found
}

for (const language of languageCodes.filter((code) => code !== fallbackLanguage))
  test(`${language}: what is in Latin letters says in which language it is`, async ({ page, request }) => {
    // A hundred pages.
    test.setTimeout(240_000)
    for (const path of paths) {
      const html = await (await request.get(`/${language}/${firstSlug}${path}`)).text()
      expect(html, path).toContain(`lang="${language}"`)
      expect(await page.evaluate(foreign, [html, language] as const), path).toEqual([])
    }
  })
