import { headers } from 'next/headers'

/** Where the reader reached the site, for addresses that they take elsewhere: scheme and host, or nothing where the request does not say. */
export async function requestOrigin(): Promise<string> {
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? ''
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  return /^[\w.:[\]-]+$/.test(host) ? `${scheme}://${host}` : ''
}
