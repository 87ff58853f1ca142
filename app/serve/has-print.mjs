import { existsSync, readFileSync } from 'node:fs'

/**
 * Whether a file keeps exactly this fingerprint.
 * @param {string} file
 * @param {string} print
 */
export const hasPrint = (file, print) => existsSync(file) && readFileSync(file, 'utf8') === print
