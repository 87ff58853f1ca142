/** Starts the worker of this build and hands it what was, or still will be, loaded without it. */
export async function keepThisPage(version: string, page: string): Promise<void> {
  const wasThere = navigator.serviceWorker.controller !== null
  await navigator.serviceWorker.register(`/service-worker.js?v=${encodeURIComponent(version)}`)
  const { active } = await navigator.serviceWorker.ready
  const keep = (urls: readonly string[]) => urls.length > 0 && active?.postMessage({ keep: urls })
  keep(wasThere ? [page] : [page, location.href.split('#')[0]!])
  const isOwnFile = ({ origin, pathname }: URL) => origin === location.origin && /^\/(_next\/static|outlines)\//.test(pathname)
  // A request that was under way when the worker took over passes it by, and is told of only when it has ended.
  new PerformanceObserver((list) => keep(list.getEntries().flatMap(({ name }) => (isOwnFile(new URL(name)) ? [name] : [])))).observe({ type: 'resource', buffered: true })
}
