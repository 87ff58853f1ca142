import { join } from 'node:path'

/**
 * How a script is started for what readers get: program, arguments, options. Without npx between, so that the id of the process is the script's own.
 * @param {string} root
 * @param {string} script below the root
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env beside what there is
 * @returns {[string, string[], { cwd: string, env: NodeJS.ProcessEnv }]}
 */
export const inProduction = (root, script, args = [], env = {}) => [
  process.execPath,
  [join(root, script), ...args],
  { cwd: root, env: { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
]
