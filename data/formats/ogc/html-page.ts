import { languages } from '@/data/languages'
import { element } from '../xml'
import { ogcHref, type Asking } from './asking'

/** Small enough to stand in every page: these pages load nothing. */
const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fffdf8;--line:#8a8578;--soft:#565d66;--accent:#a3324a}
@media(prefers-color-scheme:dark){:root{--ink:#ece8df;--paper:#14181c;--line:#7b838b;--soft:#a9afb6;--accent:#e88a9d}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
nav,.row{display:flex;flex-wrap:wrap;gap:0 1.25rem}
nav a,.row a,li>a{display:inline-flex;align-items:center;min-height:44px;min-width:44px}
ul,ol{padding:0;list-style:none}
li{border-top:1px solid var(--line)}
li p{margin:0 0 .75rem}
dl div{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:0 1rem;padding:.375rem 0;border-top:1px solid var(--line)}
dd{margin:0}
.soft{color:var(--soft)}
@media(max-width:30rem){dl div{display:block}}
@media print{nav,.row{display:none}}
`

export interface HtmlPage {
  readonly title: string
  readonly trail: readonly (readonly [name: string, href: string])[]
  /** The parts of its address below /ogc, and what its query says: for the same page in another language. */
  readonly parts: readonly string[]
  readonly said: readonly (readonly [string, string])[]
  readonly content: readonly string[]
}

export const anchor = (name: string, href: string, more: Readonly<Record<string, string>> = {}): string => element('a', name, { href, ...more })

/** A page that is read as it is: no script, nothing loaded. */
export function htmlPage({ title, trail, parts, said, content }: HtmlPage, asking: Asking): string {
  const { phrases, code } = asking.language
  const names = Object.values(languages).filter((language) => language.code !== code)
  const head = ['<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">', element('title', `${title} · ${phrases.site.name}`), element('style', [style])]
  const body = [
    element('header', [
      element('nav', trail.map(([name, href]) => anchor(name, href)), { 'aria-label': phrases.ogc.start }),
      element('nav', names.map((language) => anchor(language.name, ogcHref({ ...asking, language }, parts, said), { hreflang: language.code, lang: language.code })), { 'aria-label': phrases.nav.language }),
    ]),
    element('main', [element('h1', title), ...content]),
  ]
  return `<!doctype html>\n${element('html', [element('head', head), '\n', element('body', body)], { lang: code })}\n`
}
