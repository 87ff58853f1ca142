/** For files that Next sends by itself, which no code of ours sees: they are what they say, and any page may read them, such as an embed in a sandbox that has no origin. */
const open = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
]

/** Headers of files by where they are: outlines, and what the build made (scripts, styles, fonts; Next lets browsers keep those for ever, since their names change with them). */
export const fileHeaders = () => Promise.resolve(['/outlines/:path*', '/_next/static/:path*'].map((source) => ({ source, headers: open })))
