/** No host has this name: what leads away from it leads to another site. */
const own = 'http://own.invalid'

/**
 * A path of this site with its query and fragment, as it may stand in a `Location`; null for anything that could lead to
 * another host, such as `//host`, `/\host` or `/..//host`. `dropped`: keys left out of the query.
 */
export function ownPath(written: string, dropped: readonly string[] = []): string | null {
  if (!written.startsWith('/') || !URL.canParse(written, own)) return null
  const { origin, pathname, search, hash } = new URL(written, own)
  if (origin !== own || pathname.startsWith('//')) return null
  const kept = search
    .slice(1)
    .split('&')
    .filter((entry) => entry !== '' && !dropped.includes(entry.split('=')[0] ?? ''))
  return `${pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`
}
