/** A style sheet's parts at one level: rules with their selectors and declarations, and groups such as `@media` with what is in them. */
function* partsOf(css: string): Generator<readonly [head: string, body: string]> {
  let [start, open, depth] = [0, 0, 0]
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at
    if (css[at] !== '}' || --depth > 0) continue
    yield [css.slice(start, open).trim(), css.slice(open + 1, at)]
    start = at + 1
  }
}

/** The sheet with only those selectors that are kept; what is left without any goes. Keyframes and fonts stay as they are. For squeezed sheets. */
export function keepSelectors(css: string, isKept: (selector: string) => boolean): string {
  let kept = ''
  for (const [head, body] of partsOf(css)) {
    const isGroup = /^@(media|container|supports|layer)/.test(head)
    const inside = isGroup ? keepSelectors(body, isKept) : body
    const names = head.startsWith('@') ? head : selectorsOf(head).filter(isKept).join()
    if (names !== '' && inside !== '') kept += `${names}{${inside}}`
  }
  return kept
}

/** Commas within brackets part no selectors. */
const selectorsOf = (head: string) => head.split(/,(?![^(]*\))/)

/** What a selector asks of elements, as far as a document shows it: its classes and attributes, but not those in brackets such as `:not(.x)`. */
const askedBy = (selector: string) => [...selector.replace(/\([^)]*\)/g, '').matchAll(/\.([\w-]+)|\[([\w-]+)(?:=['"]?([\w-]+)['"]?)?\]/g)]

/** Whether a document has all that the selector asks for. */
export function usesSelector(html: string): (selector: string) => boolean {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  const isThere = ([, name, attribute, value]: RegExpMatchArray) => (name === undefined ? html.includes(value === undefined ? ` ${attribute}` : ` ${attribute}="${value}"`) : classes.has(name))
  return (selector) => askedBy(selector).every(isThere)
}

/** The sheet without the variables that nobody asks for, here or in the document. */
export function keepVariables(css: string, html: string): string {
  const isAsked = (name: string) => css.includes(`var(${name}`) || html.includes(`var(${name}`)
  return css.replace(/(--[\w-]+):([^;{}]*)(;|(?=\}))/g, (rule, name: string) => (isAsked(name) ? rule : ''))
}
