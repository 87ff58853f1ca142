/** A report, or one of its published versions: what stands in an address where the report's slug does. */
export interface Edition {
  readonly slug: string
  /** Null for the present. */
  readonly version: string | null
}

/** Between slug and version. A slug has none, browsers and servers leave it as it is, and it is in no version. */
const mark = '~'

/** `example~1.0.0`, or `example` for the present. Every address that is made from it keeps the version. */
export const writeEdition = ({ slug, version }: Edition): string => (version === null ? slug : `${slug}${mark}${version}`)

/** Reads what `writeEdition` writes. */
export function readEdition(written: string): Edition {
  const [slug = '', ...version] = written.split(mark)
  return { slug, version: version.length > 0 ? version.join(mark) : null }
}

/** The key of a query that asks for a version: in citations, since it holds whether or not that version is still the present one. */
export const versionKey = 'v'

/** An address of the present report that will lead to this version for ever. */
export function withVersion(href: string, version: string): string {
  const [address = '', ...fragment] = href.split('#')
  return [`${address}${address.includes('?') ? '&' : '?'}${versionKey}=${encodeURIComponent(version)}`, ...fragment].join('#')
}
