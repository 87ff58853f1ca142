import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tables } from '@/data/model/tables'

/** The files of a report's data package by name, byte for byte: its descriptor and its tables. */
export function packageFiles(slug: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(process.cwd(), 'data', 'reports', slug)
  const names = ['datapackage.json', ...Object.values(tables).map(({ name }) => `${name}.csv`)]
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}
