import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { zipFiles } from '@/data/formats/zip-files'
import { packageFiles } from './package-files'
import { presentVersion, versionFile } from './versions'
import { inZip } from './report-place'

const isSame = (a: Uint8Array | undefined, b: Uint8Array) => a !== undefined && Buffer.from(a).equals(b)

/** The files of a report that are not as they were when this version of it was published. None where it has not been. */
export function changedSince(slug: string, version: string): string[] {
  if (!existsSync(versionFile(slug, version))) return []
  const published = inZip(slug, versionFile(slug, version))
  return [...packageFiles(slug)].flatMap(([name, bytes]) => (isSame(published.read(name), bytes) ? [] : [name]))
}

/**
 * Keeps a report's tables as they are now, under the version that they name.
 * @returns what was done, as a sentence
 * @throws Error where that is not the tables' version, or it was published with other tables
 */
export function publish(slug: string, version: string): string {
  const present = presentVersion(slug)
  if (present !== version) throw new Error(`The tables of "${slug}" are version ${present ?? 'none'}, not ${version}: set "version" and "created" in datapackage.json first.`)
  const changed = changedSince(slug, version)
  if (changed.length > 0) throw new Error(`Version ${version} of "${slug}" was published with another ${changed.join(', ')}. What was published stays: raise "version" in datapackage.json.`)
  const file = versionFile(slug, version)
  if (existsSync(file)) return `Version ${version} of "${slug}" is published already, as it is.`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, zipFiles(packageFiles(slug)))
  return `Published version ${version} of "${slug}". Tell of it in CHANGELOG.md; whoever changes a table next raises "version" in datapackage.json.`
}
