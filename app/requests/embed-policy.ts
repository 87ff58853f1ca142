import { frameScriptHash } from './embed-files'

/** Headers of an embed: any page may frame it, nothing runs in it but its own script and what that loads. */
export const embedHeaders = (): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  // The script is known by its hash and not by a nonce, so that the document can be kept. `self` is for browsers that do
  // not know strict-dynamic: the others go by the hash alone.
  'content-security-policy': `default-src 'none'; script-src ${frameScriptHash()} 'strict-dynamic' 'self'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
})
