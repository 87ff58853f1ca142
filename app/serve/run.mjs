import { spawn } from 'node:child_process'
import { Refusal } from './refusal.mjs'
import { tie } from './tie.mjs'

/**
 * Runs one step in the foreground. @throws Refusal, naming the step, where it fails.
 * @param {string} step as in "The build failed"
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function run(step, program, args, options) {
  const child = spawn(program, args, { stdio: 'inherit', ...options })
  tie(child)
  const ending = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })
  if (ending !== 0) throw new Refusal(`The ${step} failed (${typeof ending === 'number' ? `exit code ${ending}` : ending}); what went wrong is above.`)
}
