// Keeps what a reader opened readable without a connection. It never answers from what it kept while the network answers,
// so nothing is stale unsaid: a page that was kept says so itself (components/offline/offline-reading.tsx).

/** Of which build: a new one brings a worker of its own, and with it a store of its own. */
const version = new URL(location.href).searchParams.get('v')
const present = `dateline ${version}`
/** The stores of this build and the one before it, so that an update takes nothing away that was just opened. */
const mostStores = 2
const mostPages = 40

/** When the pages that were answered from the store were kept, by the client that shows them. */
const keptAt = new Map()

const isOwnFile = ({ origin, pathname }) => origin === location.origin && (pathname.startsWith('/_next/static/') || pathname.startsWith('/outlines/'))
const isPage = (reply) => reply.ok && (reply.headers.get('content-type') ?? '').startsWith('text/html')
const languageOf = ({ pathname }) => pathname.split('/')[1]
const withoutQuery = ({ origin, pathname }) => origin + pathname
// Next varies its pages by headers of its own, which a reader's page never sends.
const match = (url, options) => caches.match(url, { ...options, ignoreVary: true })

async function keepPage(url, reply) {
  const store = await caches.open(present)
  await store.delete(url, { ignoreVary: true })
  await store.put(url, reply)
  const pages = (await store.keys()).filter(({ url }) => !isOwnFile(new URL(url)))
  await Promise.all(pages.slice(0, -mostPages).map((page) => store.delete(page, { ignoreVary: true })))
}

/** A page that was not kept in just this state leads to the one that was; else a page that says what there is. */
async function answerWithoutNetwork(url, client) {
  const kept = await match(url.href)
  if (kept) {
    keptAt.set(client, kept.headers.get('date'))
    return kept
  }
  const other = url.search && (await match(withoutQuery(url)))
  return other ? Response.redirect(withoutQuery(url)) : ((await match(`/${languageOf(url)}/offline`)) ?? Response.error())
}

async function answerPage(event) {
  const url = new URL(event.request.url)
  url.hash = ''
  try {
    const reply = await fetch(event.request)
    if (isPage(reply)) event.waitUntil(keepPage(url.href, reply.clone()))
    return reply
  } catch {
    return answerWithoutNetwork(url, event.resultingClientId)
  }
}

/** Built files have the hash of their content in their names; the outlines do not, and are asked for first. */
async function answerFile({ request }) {
  const isHashed = new URL(request.url).pathname.startsWith('/_next/')
  const kept = await match(request.url)
  if (kept && isHashed) return kept
  try {
    const reply = await fetch(request)
    if (reply.ok) await (await caches.open(present)).put(request.url, reply.clone())
    return reply
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

const keepOnce = async (store, url, isWanted) => {
  const known = await store.match(url, { ignoreVary: true })
  if (known) return known
  const reply = await fetch(url)
  if (isWanted(reply)) await store.put(url, reply.clone())
  return reply
}

/** What a page opened before this worker was there asks to be kept, and the files that the pages among it name. */
async function keepAll(urls) {
  const store = await caches.open(present)
  await Promise.allSettled(
    urls.map(async (url) => {
      if (isOwnFile(new URL(url, location.href))) return keepOnce(store, url, ({ ok }) => ok)
      const html = await (await keepOnce(store, url, isPage)).text()
      const files = new Set(html.match(/\/_next\/static\/[\w./~-]+/g))
      await Promise.allSettled([...files].map((file) => keepOnce(store, file, ({ ok }) => ok)))
    }),
  )
}

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches.open(present).then(async () => {
      const stores = (await caches.keys()).filter((name) => name.startsWith('dateline '))
      await Promise.all(stores.slice(0, -mostStores).map((name) => caches.delete(name)))
      await self.clients.claim()
    }),
  ),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  // A frame of an embedded map is the host's affair, and so is a file that is taken away.
  if (request.mode === 'navigate' && request.destination === 'document') event.respondWith(answerPage(event))
  else if (isOwnFile(new URL(request.url))) event.respondWith(answerFile(event))
})

self.addEventListener('message', (event) => {
  const { keep, ask } = event.data ?? {}
  if (Array.isArray(keep)) event.waitUntil(keepAll(keep))
  if (ask === 'kept') event.ports[0]?.postMessage(keptAt.get(event.source.id) ?? null)
})
