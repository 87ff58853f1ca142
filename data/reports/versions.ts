import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folderOf = (slug: string) => join(process.cwd(), 'data', 'reports', slug)
const suffix = '.zip'

const inOrder = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

/** The file of a published version: a data package that is never changed again. */
export const versionFile = (slug: string, version: string): string => join(folderOf(slug), 'versions', `${version}${suffix}`)

/** The versions of a report that were published, oldest first; the slug is one of the list. */
export function versionsOf(slug: string): readonly string[] {
  const folder = join(folderOf(slug), 'versions')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((file) => (file.endsWith(suffix) ? [file.slice(0, -suffix.length)] : []))
    .sort(inOrder)
}

/** The version that a report's tables are now; undefined where there is no such report. Reads one file, so that a request costs little. */
export function presentVersion(slug: string): string | undefined {
  const file = join(folderOf(slug), 'datapackage.json')
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(file)) return undefined
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: unknown }
  return typeof version === 'string' ? version : undefined
}

/** The versions that can be asked for: those published and, last, the present one. */
export function acceptedVersions(slug: string): readonly string[] {
  const published = versionsOf(slug)
  const present = presentVersion(slug)
  return present === undefined || published.includes(present) ? published : [...published, present]
}
