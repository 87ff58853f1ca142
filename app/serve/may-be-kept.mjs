/** What Next says of every page that it makes when it is asked. */
const ofNext = 'private, no-cache, no-store, max-age=0, must-revalidate'

/**
 * Lets the reader's own browser keep a page, so that Back shows it as it was left, with the focus where it was: browsers throw
 * away what is not to be stored. Whoever follows a link to it still gets it anew.
 * @param {import('node:http').ServerResponse} response
 */
export function mayBeKept(response) {
  const set = response.setHeader.bind(response)
  response.setHeader = (name, value) => set(name, name.toLowerCase() === 'cache-control' && value === ofNext ? 'private, no-cache' : value)
}
