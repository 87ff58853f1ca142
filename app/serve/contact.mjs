/**
 * Where readers report errors, as a link: `DATELINE_CONTACT`, which is an e-mail address or a page; null where it is not set.
 * @param {string | undefined} written
 * @returns {string | null}
 * @throws {RangeError} where it is neither
 */
export function contactHref(written) {
  const contact = written?.trim()
  if (!contact) return null
  if (/^https?:\/\//.test(contact) && URL.canParse(contact)) return contact
  if (/^[^\s@<>?&/:]+@[^\s@<>?&/:]+\.[^\s@<>?&/:]+$/.test(contact)) return `mailto:${contact}`
  throw new RangeError(`DATELINE_CONTACT: saw "${contact}", wanted an e-mail address such as map@example.org, or a page such as https://example.org/contact`)
}
