import { join } from 'node:path'
import { readEdition } from '@/data/address/edition'
import { tables } from '@/data/model/tables'
import { inFolder, inZip } from './report-place'
import { versionFile } from './versions'

/** The files of a report's data package, or of a published version's, by name, byte for byte: its descriptor and its tables. */
export function packageFiles(edition: string): ReadonlyMap<string, Uint8Array> {
  const { slug, version } = readEdition(edition)
  const place = version === null ? inFolder(join(process.cwd(), 'data', 'reports', slug)) : inZip(slug, versionFile(slug, version))
  const names = ['datapackage.json', ...Object.values(tables).map(({ name }) => `${name}.csv`)]
  return new Map(names.flatMap((name) => {
    const bytes = place.read(name)
    return bytes ? [[name, new Uint8Array(bytes)] as const] : []
  }))
}
