/** How often one address is asked for, and how many at a time. */
const load = { requests: 1000, atATime: 20 }

/**
 * Asks for an address many times over.
 * @param {string} url
 * @returns {Promise<{ perSecond: number, failed: number }>}
 */
async function ask(url) {
  let [left, failed] = [load.requests, 0]
  const since = performance.now()
  const one = async () => {
    while (left-- > 0) {
      const reply = await fetch(url).catch(() => null)
      await reply?.arrayBuffer()
      if (!reply?.ok) failed++
    }
  }
  await Promise.all(Array.from({ length: load.atATime }, one))
  return { perSecond: load.requests / ((performance.now() - since) / 1000), failed }
}

/**
 * How many embeds a second the server draws and sends, as a part of how many static files it sends.
 * @param {string} embed
 * @param {string} file
 * @returns {Promise<Record<string, number>>}
 */
export async function requestRate(embed, file) {
  const there = await ask(file)
  const here = await ask(embed)
  return { embedRate: here.perSecond, embedRateShare: here.perSecond / there.perSecond, embedFailures: here.failed + there.failed }
}
