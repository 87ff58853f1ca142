/** A style sheet that Next names in the head of a page. */
const link = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g

/**
 * The head of a page with its style sheets in it, which else come a round trip later and hold back the first paint. Their
 * links stay, disabled, since React would put in what it does not find; they are fetched when there is time, for the next page.
 * @param {string} head HTML from its beginning to the end of the head
 * @param {(href: string) => string | null} sheet the text of a sheet, null where it is none of the build's
 */
export const inlinedSheets = (head, sheet) =>
  head.replace(link, (tag, /** @type {string} */ href, /** @type {string} */ rest) => {
    const text = sheet(href)
    return text === null ? tag : `<style data-sheet="">${text}</style><link rel="stylesheet" href="${href}" disabled=""${rest}><link rel="prefetch" href="${href}"/>`
  })
