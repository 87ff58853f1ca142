import { spawn } from 'node:child_process'
import { tie } from '../../app/serve/tie.mjs'

/**
 * Runs a script of package.json, shows what it writes and keeps it.
 * @param {string} root
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ isWell: boolean, output: string }>}
 */
export function runScript(root, script, env) {
  // A pipe would cost the colours of a terminal.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn('npm', ['run', '--silent', script], { cwd: root, env: { ...env, ...colour }, stdio: ['inherit', 'pipe', 'inherit'], shell: process.platform === 'win32' })
  tie(child)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    output += chunk
    process.stdout.write(chunk)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ isWell: code === 0, output }))
  })
}
