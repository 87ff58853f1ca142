/** The pages of one thing, by their part of the path, and the key of the address that shows the thing on the map. */
const keys = new Map([
  ['events', 'event'],
  ['places', 'at'],
  ['bodies', 'body'],
  ['states', 'state'],
])

/**
 * The query with which the map shows what a page shows: of the atlas its own, of the page of an event, a place, a body or a
 * state that one, of any other page none.
 * @param path `/{lang}/{report}` and what follows
 * @param query of the page, with its question mark, or empty
 */
export function queryOfPage(path: string, query: string): string {
  const [, , , kind, id] = path.split('/')
  if (!kind) return query
  const key = keys.get(kind)
  return key && id ? `?${key}=${encodeURIComponent(decodeURIComponent(id))}` : ''
}
