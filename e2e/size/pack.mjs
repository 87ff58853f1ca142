import { brotliCompressSync, gzipSync } from 'node:zlib'

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {number} raw in bytes, as the rest
 * @property {number} gzip
 * @property {number} brotli
 */

/**
 * A file's size by every packing it may travel in.
 * @param {string} name
 * @param {Buffer} content
 * @returns {Packed}
 */
export const pack = (name, content) => ({ name, raw: content.length, gzip: gzipSync(content).length, brotli: brotliCompressSync(content).length })

/**
 * The sum of files packed one by one, as they travel.
 * @param {string} name
 * @param {readonly Packed[]} files
 * @returns {Packed}
 */
export const sum = (name, files) =>
  files.reduce((total, { raw, gzip, brotli }) => ({ name, raw: total.raw + raw, gzip: total.gzip + gzip, brotli: total.brotli + brotli }), { name, raw: 0, gzip: 0, brotli: 0 })
