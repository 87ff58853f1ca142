/** A phone of the middle class: a processor four times slower, and the network that Chromium's tools call Fast 4G. */
const cpuRate = 4
const network = { offline: false, latency: 60 * 2.75, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9 }

/**
 * Slows a page down, and counts the bytes that it gets.
 * @param {import('playwright').Page} page
 * @returns {Promise<() => number>} asks for the count
 */
export async function throttle(page) {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  // Nothing is kept for looking at: a reader's browser does not read every page a second time.
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate })
  return () => bytes
}
