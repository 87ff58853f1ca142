/** When this page was kept, in the reader's own time, such as `2026-11-24 15:10`; null where it came over the network. */
export function askKept(): Promise<string | null> {
  const worker = navigator.serviceWorker.controller
  if (!worker) return Promise.resolve(null)
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<string | null>((resolve) => (port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null)))
  worker.postMessage({ ask: 'kept' }, [port2])
  return answer.then((date) => {
    if (date === null) return null
    // Digits are the same in every language; the browser has no Kazakh dates.
    const at = new Date(date)
    const two = (n: number) => String(n).padStart(2, '0')
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
  })
}
