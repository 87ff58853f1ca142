/** What may go over the wire, in kB (1000 bytes): [what, how it is packed, at most]. */
export const budgets = {
  /** What the HTML's script tags load: before Leaflet. */
  firstScripts: { name: 'JavaScript before Leaflet', packing: 'gzip', kB: 165 },
  /** Everything the page has loaded once the live map is there. */
  allScripts: { name: 'JavaScript with Leaflet', packing: 'gzip', kB: 200 },
  /** The whole first view of an embed, in every language; on the wire its headers come to it, 1 kB. */
  embed: { name: 'embed', packing: 'gzip', kB: 14 },
  /** The script for pages that show embeds. */
  hostScript: { name: 'embed.js', packing: 'gzip', kB: 2 },
  outlines: { name: 'public/outlines/world.topo.json', packing: 'brotli', kB: 110 },
}
