/** When this page was kept, in the reader's own time, such as `2026-11-24 15:10`; null where it came over the network. */
export function askKept(): Promise<string | null> {
  const worker = navigator.serviceWorker.controller
  if (!worker) return Promise.resolve(null)
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<string | null>((resolve) => (port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null)))
  worker.postMessage({ ask: 'kept' }, [port2])
  // Digits are the same in every language, and the browser has no Kazakh dates; Swedes write the year first and the hours to 24.
  return answer.then((date) => date && new Date(date).toLocaleString('sv').slice(0, 16))
}
