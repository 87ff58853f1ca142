const hostPattern = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** The first of the values that a chain of proxies may have joined. */
const first = (value: string | null) => value?.split(',')[0]?.trim()

/**
 * Scheme and host under which the reader knows this site, for absolute addresses: SITE_URL, else what a proxy forwards,
 * else the host asked for. (`request.url` names the host that the server listens on, whatever was asked.) A host that is
 * none is not believed.
 */
export function siteOrigin(headers: Headers): string {
  const fixed = process.env.SITE_URL
  if (fixed && URL.canParse(fixed)) return new URL(fixed).origin
  const host = [first(headers.get('x-forwarded-host')), first(headers.get('host'))].find((name) => name !== undefined && hostPattern.test(name)) ?? 'localhost'
  return `${first(headers.get('x-forwarded-proto')) === 'https' ? 'https' : 'http'}://${host}`
}
