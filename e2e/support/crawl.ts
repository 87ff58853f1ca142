import type { APIRequestContext } from '@playwright/test'

/** A page that was reached over links. */
export interface ReachedPage {
  /** How many links were followed to it. */
  readonly clicks: number
  readonly html: string
  readonly ids: ReadonlySet<string>
}

/** What was reached, by path. A path with a fragment is in `links` alone. */
export interface Crawl {
  readonly pages: ReadonlyMap<string, ReachedPage>
  /** The fewest clicks to each address that a link has, `#fragment` included. */
  readonly links: ReadonlyMap<string, number>
}

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")

/** Addresses that the page's links have, as paths of this site. Those that narrow a view are left out: they lead to no other page. */
const linksOf = (html: string, at: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href]) => new URL(unescape(href!), `http://site${at}`))
    .filter((url) => url.host === 'site' && url.search === '')
    .map((url) => url.pathname + url.hash)

const isPage = (path: string, root: string) => (path === root || path.startsWith(`${root}/`)) && !path.endsWith('.csv')

/** How many pages are asked for at a time. */
const together = 6

async function readAll(request: APIRequestContext, paths: readonly string[]): Promise<(readonly [path: string, html: string])[]> {
  const read = async (path: string) => {
    const reply = await request.get(path, { timeout: 60_000 })
    if (reply.status() !== 200) throw new Error(`${path}: ${reply.status()}`)
    return [path, await reply.text()] as const
  }
  const all: (readonly [string, string])[] = []
  for (let start = 0; start < paths.length; start += together) all.push(...(await Promise.all(paths.slice(start, start + together).map(read))))
  return all
}

/**
 * Reads the pages of one report as the server sends them, following links breadth first.
 * @param root the path of its atlas; nothing above it is followed
 * @param clicks how many links may be followed
 */
export async function crawl(request: APIRequestContext, root: string, clicks: number): Promise<Crawl> {
  const pages = new Map<string, ReachedPage>()
  const links = new Map<string, number>([[root, 0]])
  let wave = [root]
  for (let done = 0; done <= clicks; done++) {
    const next = new Set<string>()
    for (const [path, html] of await readAll(request, wave)) {
      pages.set(path, { clicks: done, html, ids: new Set([...html.matchAll(/<[a-z][^>]*?\sid="([^"]+)"/g)].map(([, id]) => unescape(id!))) })
      for (const link of linksOf(html, path)) {
        if (!links.has(link)) links.set(link, done + 1)
        const [to] = link.split('#')
        if (isPage(to!, root) && !pages.has(to!)) next.add(to!)
      }
    }
    wave = [...next].filter((path) => !pages.has(path))
  }
  return { pages, links }
}
