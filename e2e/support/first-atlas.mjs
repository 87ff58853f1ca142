/**
 * The path of the first atlas that readers are offered: `/en` leads straight to it where there is but one.
 * @param {string} url the server's
 */
export async function firstAtlas(url) {
  const reply = await fetch(`${url}/en`)
  const path = new URL(reply.url).pathname
  if (path !== '/en') return path
  const [, listed] = /<a [^>]*href="(\/en\/[a-z0-9-]+)"/.exec(await reply.text()) ?? []
  return listed ?? '/en/example'
}
