/** Starts the worker of this build and hands it what has been loaded before it was there. */
export async function keepThisPage(version: string, page: string): Promise<void> {
  const wasThere = navigator.serviceWorker.controller !== null
  await navigator.serviceWorker.register(`/service-worker.js?v=${encodeURIComponent(version)}`)
  const { active } = await navigator.serviceWorker.ready
  const here = location.href.split('#')[0]!
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ keep: [page, ...(wasThere ? [] : [here]), ...files.filter((file) => /\/(_next\/static|outlines)\//.test(file) && file.startsWith(location.origin))] })
}
