/** A text as it may stand in XML, as content or between double quotes; characters that XML forbids are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // The characters outside https://www.w3.org/TR/xml/#charsets
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** An element; content that is markup already comes as a list, a text is escaped. */
export function element(name: string, content: string | readonly string[] = '', attributes: Readonly<Record<string, string>> = {}): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')
  const inner = typeof content === 'string' ? escapeXml(content) : content.join('')
  return inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>`
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
