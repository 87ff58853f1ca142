import { constants } from 'node:os'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** How often to look whether our parent is still there. */
const lookMs = 500

/**
 * Ties a child to this process: what should end us ends it first, by its id, and us when it is gone.
 * @param {import('node:child_process').ChildProcess} child
 */
export function tie(child) {
  /** @type {NodeJS.Signals | undefined} */
  let received
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    received = signal
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)

  // npm starts us through a shell and passes a signal to that alone; the shell dies of it without a word to us.
  const parent = process.ppid
  const look = process.env.npm_lifecycle_event && setInterval(() => process.ppid !== parent && pass('SIGTERM'), lookMs).unref()

  child.once('exit', () => {
    for (const signal of signals) process.off(signal, pass)
    if (look) clearInterval(look)
    if (received) process.exit(128 + constants.signals[received])
  })
}
