import { join } from 'node:path'

/**
 * How a command of Next is started: program, arguments, options. Without npx between, so that the id of the process is Next's own.
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {[string, string[], { cwd: string, env: NodeJS.ProcessEnv }]}
 */
export const next = (root, args) => [
  process.execPath,
  [join(root, 'node_modules/next/dist/bin/next'), ...args],
  { cwd: root, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
]
