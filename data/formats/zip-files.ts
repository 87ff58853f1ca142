import { zipSync } from 'fflate'

/** The earliest that a zip can say, in local time as the format has it: the same bytes today and tomorrow, here and elsewhere. */
const always = () => new Date(1980, 0, 1)

/** Files as a zip, in the order of their names. The same files give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always() })
}
