/** @typedef {{ id: string, memberships: { start: string }[] }} Body As the API gives it. */

/**
 * The address of an atlas that shades the states of its largest body, in the last year before states joined it: a step on,
 * and the map has new colours. Null where no body's members are known.
 * @param {string} atlas
 */
export async function yearOfChange(atlas) {
  const { origin, pathname } = new URL(atlas)
  const reply = await fetch(`${origin}/api/v1/reports/${pathname.split('/').at(-1)}/bodies?limit=1000`)
  const { items } = /** @type {{ items: Body[] }} */ (await reply.json())
  const largest = items.reduce((/** @type {Body | null} */ a, b) => (b.memberships.length > (a?.memberships.length ?? 0) ? b : a), null)
  const years = (largest?.memberships ?? []).flatMap(({ start }) => (/^\d{4}/.test(start) ? Number(start.slice(0, 4)) : []))
  return largest && years.length > 0 ? `${atlas}?members=${largest.id}&years=${Math.max(...years) - 1}` : null
}
