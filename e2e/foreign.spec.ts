import { languageCodes, fallbackLanguage } from '@/data/languages/codes'
import { findReport } from '@/data/reports'
import { expect, test } from './support/offline'
import { firstSlug } from './support/spoken'

const report = findReport(firstSlug)!
const paths = [
  '',
  '/reading',
  '/lists',
  '/about',
  '/data',
  '/share',
  '/timeline',
  '/bodies',
  '/states',
  '/states/kaz',
  '/places/almaty',
  '/nothing',
  ...['astana', 'osce', 'verny', 'resolution', 'terrorism', 'Republic of Kazakhstan', 'aum'].map((words) => `/search?q=${encodeURIComponent(words)}`),
  ...[...report.bodies.keys()].map((id) => `/bodies/${id}`),
  ...report.events.map(({ id }) => `/events/${id}`),
  `?event=${report.events.find(({ record }) => record !== null)!.id}`,
]

/** Names that are the same in every language. */
const ownNames = ['OGC API', 'Natural Earth', 'Google Earth', 'Linked Places', 'CC BY', 'Creative Commons', 'WGS', 'WFS', 'QGIS', 'Add Layer', 'Atom', 'GeoRSS', 'Hippocratic Licence', 'Source Sans', 'Source Serif', 'Next.js', 'react-leaflet']

/** Newspapers, sites and institutes that sources are named after. */
const publishers = ['Antiterror Today', 'China Daily', 'Deutsche Allgemeine Zeitung', 'Global Policy Forum', 'Hands Off Cain', 'Head Post', 'Informburo', 'Kazak Tours', 'Kazakhstan Today', 'Michele Kearney’s Nuclear Wire', 'Military Wiki', 'New Times', 'The Astana Times', 'The Economist', 'The Guardian', 'World and Japan']

/**
 * Texts of a page, as the server wrote it, of two words or more in Latin letters where they are said to be in a language of
 * Cyrillic letters: what is seen, and what is only heard. Code, addresses and what a reader typed are in no language.
 */
function foreign([html, language, ownNames, typed]: readonly [html: string, language: string, ownNames: readonly string[], typed: string]): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const isForeign = (text: string) => {
    const left = [...ownNames, typed].filter(Boolean).reduce((rest, name) => rest.replaceAll(name, '·'), text.replace(/https?:\S+|\b[A-Z]{2,}\b/g, '·'))
    return /\p{Script=Latin}[\p{Script=Latin}’'-]{2,}[\s,;:“”"]+\p{Script=Latin}{3,}/u.test(left)
  }
  const isNoWords = (element: Element) => element.closest('script, style, template, code, kbd, pre, textarea, .citation, .sheet-foot') !== null
  const tongueOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang
  const found: string[] = []
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    if (parentElement && !isNoWords(parentElement) && tongueOf(parentElement) === language && isForeign(data)) found.push(data.slice(0, 120))
  }
  for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-heading'])
    for (const element of page.body.querySelectorAll(`[${name}]`)) {
      const said = element.getAttribute(name)!
      if (!isNoWords(element) && tongueOf(element) === language && isForeign(said)) found.push(`${name}: ${said.slice(0, 120)}`)
    }
  return found
}

for (const language of languageCodes.filter((code) => code !== fallbackLanguage))
  test(`${language}: what is in Latin letters says in which language it is, to the eye and to the ear`, async ({ page, request }) => {
    // A hundred pages.
    test.setTimeout(240_000)
    const found: string[] = []
    for (const path of paths) {
      const html = await (await request.get(`/${language}/${firstSlug}${path}`)).text()
      expect(html, path).toContain(`lang="${language}"`)
      const typed = new URLSearchParams(path.split('?')[1]).get('q') ?? ''
      found.push(...(await page.evaluate(foreign, [html, language, [...ownNames, ...publishers], typed] as const)).map((words) => `${path}: ${words}`))
    }
    expect(found).toEqual([])
  })
