/** A fault of which the message says everything, the cure included: it is shown without a stack. */
export class Refusal extends Error {}

/**
 * Does the work and ends the process with 1 and one line where it refuses.
 * @param {() => Promise<unknown>} work
 */
export async function orRefuse(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`\n${error.message}`)
    process.exit(1)
  }
}
