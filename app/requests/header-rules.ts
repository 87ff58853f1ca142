/** What headers may depend on. */
export interface HeaderContext {
  /** Of this answer alone: Next stamps its own inline scripts with it. */
  readonly nonce: string
  /** The development server runs code that it has as text. */
  readonly isDevelopment: boolean
}

type Headers = Readonly<Record<string, string>>

/** Headers for a kind of addresses. */
export interface HeaderRule {
  readonly id: string
  readonly holds: (path: string) => boolean
  readonly headers: (context: HeaderContext) => Headers
}

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')

const below = (...roots: readonly string[]) => (path: string) => roots.some((root) => path === root || path.startsWith(`${root}/`))
const isEmbed = below('/embed')
const isData = below('/data', '/api', '/ogc', '/oembed', '/image', '/embed.js', '/health')

/** A browser's powers that no page of ours needs. */
const powers = ['browsing-topics', 'camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

/** THE LIST of rules; where several hold, all do, and the later has the last word on a header. */
export const headerRules: readonly HeaderRule[] = [
  {
    id: 'everything',
    holds: () => true,
    headers: () => ({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': powers.map((power) => `${power}=()`).join(', '),
    }),
  },
  {
    id: 'pages',
    holds: (path) => !isEmbed(path) && !isData(path),
    headers: ({ nonce, isDevelopment }) => ({
      'content-security-policy': policy({
        'default-src': "'self'",
        // What a script with the nonce loads may run too; `self` is for browsers that do not know strict-dynamic.
        'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
        // Marks stand where their style attributes say.
        'style-src': "'self' 'unsafe-inline'",
        'img-src': "'self' data: blob:",
        'font-src': "'self'",
        'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
        // What keeps pages for reading without a connection is no child of a script with the nonce.
        'worker-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'self'",
      }),
      // For browsers that are older than frame-ancestors.
      'x-frame-options': 'SAMEORIGIN',
    }),
  },
  {
    id: 'data',
    holds: isData,
    // Files are not pages: should one be opened as such, nothing in it runs. A picture may have styles.
    headers: () => ({
      // A browser asks for the site's sign beside whatever it opens.
      'content-security-policy': policy({ 'default-src': "'none'", 'img-src': "'self'", 'style-src': "'unsafe-inline'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" }),
      'cross-origin-resource-policy': 'cross-origin',
    }),
  },
  {
    // Their policy comes with the document, whose script it names: see embed-policy.ts.
    id: 'embeds',
    holds: isEmbed,
    headers: () => ({ 'cross-origin-resource-policy': 'cross-origin' }),
  },
]

/** All headers of an address. */
export const headersFor = (path: string, context: HeaderContext): Headers => Object.assign({}, ...headerRules.filter(({ holds }) => holds(path)).map(({ headers }) => headers(context))) as Headers
