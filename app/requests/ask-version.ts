import { readEdition, versionKey, writeEdition } from '@/data/address/edition'
import { acceptedVersions, presentVersion } from '@/data/reports/versions'

/** What an address with a version in its query (`?v=1.0.0`) comes to. */
export type AskedVersion =
  /** The same address with the version where the report stands, so that every link from there keeps it. */
  | { readonly kind: 'found'; readonly path: string; readonly query: string }
  | { readonly kind: 'unknown'; readonly version: string; readonly accepted: readonly string[] }

/** The part of a path that names a report, as in `/en/example`, `/data/example/events.csv` or `/image/en/example.svg`. */
function reportIn(path: string): { readonly part: string; readonly slug: string; readonly ending: string } | null {
  for (const part of path.split('/')) {
    const [, edition = '', ending = ''] = /^([a-z0-9-]+(?:~[^/]*?)?)(\.(?:svg|png))?$/.exec(part) ?? []
    const { slug } = readEdition(edition)
    if (slug && presentVersion(slug) !== undefined) return { part, slug, ending }
  }
  return null
}

/** Reads the version that a query asks for; null where it asks for none, or the address is not of a report. */
export function askVersion(path: string, query: URLSearchParams): AskedVersion | null {
  const version = query.getAll(versionKey).at(-1)
  const report = version === undefined ? null : reportIn(path)
  if (version === undefined || report === null) return null
  const { part, slug, ending } = report
  const present = presentVersion(slug) ?? ''
  const accepted = acceptedVersions(slug)
  if (!accepted.includes(version)) return { kind: 'unknown', version, accepted }
  const edition = writeEdition({ slug, version: version === present ? null : version })
  const others = [...query].filter(([key]) => key !== versionKey).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replace(/%2C/gi, ',')}`)
  return { kind: 'found', path: path.split('/').map((other) => (other === part ? `${edition}${ending}` : other)).join('/'), query: others.length > 0 ? `?${others.join('&')}` : '' }
}
