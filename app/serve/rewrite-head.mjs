const headEnd = '</head>'

/**
 * Whether an answer is a page that may be changed on its way: one that says how long it is has been measured already.
 * @param {import('node:http').ServerResponse} response
 */
const isOpenPage = (response) => String(response.getHeader('content-type') ?? '').startsWith('text/html') && !response.hasHeader('content-length')

/**
 * Changes the head of a page that this answer will be: it waits until it is whole, the rest passes as it comes.
 * @param {import('node:http').ServerResponse} response
 * @param {(head: string) => string} rewritten takes HTML from its beginning to the end of the head
 */
export function rewriteHead(response, rewritten) {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  /** @type {Buffer[]} */
  const waiting = []
  /** @type {boolean | null} null: nothing has been written yet */
  let isWaiting = null

  /** What may go out now that this has come. */
  const passed = (/** @type {Buffer} */ chunk, isLast = false) => {
    isWaiting ??= isOpenPage(response)
    if (!isWaiting) return chunk
    waiting.push(chunk)
    const all = Buffer.concat(waiting)
    const at = all.indexOf(headEnd)
    if (at < 0) return isLast ? all : null
    isWaiting = false
    return Buffer.concat([Buffer.from(rewritten(all.subarray(0, at).toString())), all.subarray(at)])
  }
  const bytes = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => (typeof chunk === 'string' ? Buffer.from(chunk, /** @type {BufferEncoding} */ (typeof encoding === 'string' ? encoding : 'utf8')) : Buffer.from(/** @type {Uint8Array} */ (chunk)))
  const callback = (/** @type {unknown[]} */ args) => /** @type {(() => void) | undefined} */ (args.find((arg) => typeof arg === 'function'))

  response.write = (/** @type {unknown[]} */ ...[chunk, ...args]) => {
    const out = passed(bytes(chunk, args[0]))
    const done = callback(args)
    if (out) return write(out, done)
    done?.()
    return true
  }
  response.end = (/** @type {unknown[]} */ ...[chunk, ...args]) => {
    const done = callback([chunk, ...args])
    const last = typeof chunk === 'function' || chunk === undefined || chunk === null ? Buffer.alloc(0) : bytes(chunk, args[0])
    const out = last.length > 0 || isWaiting ? passed(last, true) : null
    return out ? end(out, done) : end(done)
  }
}
