import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { embedKeys, type EmbedTheme } from '@/data/address/embed-options'
import { eachParameter } from '@/data/address/parameters'
import { fallbackLanguage, languageCodes } from '@/data/languages/codes'
import { squeezeScript, squeezeStyles } from './squeeze'
import { themedPalette } from './themed-palette'
import { keepSelectors, keepVariables, usesSelector } from './used-styles'

const read = (path: string) => readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path), 'utf8')
const readScript = (name: string) => squeezeScript(read(`components/embed/scripts/${name}.js`))
const hashOf = (content: string, encoding: 'base64' | 'base64url') => createHash('sha256').update(content).digest(encoding)

/** What is read once. In development the next start reads it anew. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** The atlas's own style sheets, as far as its map and what stands in it need them. */
const mapStyles = once(() => squeezeStyles(['map/map', 'map/shades', 'map/marks', 'map/furniture', 'embed/embed', 'embed/embed-controls', 'embed/embed-places'].map((name) => read(`components/${name}.css`)).join('\n')))
const palette = once(() => read('components/ui/palette.css'))

/** Of the moving map, which comes with styles of its own. */
const isLive = (selector: string) => /\.(live|near|mark-host|leaflet-)/.test(selector)
const firstStyles = once(() => keepSelectors(mapStyles(), (selector) => !isLive(selector)))
const liveStyles = once(() => squeezeStyles(read('node_modules/leaflet/dist/leaflet.css')) + keepSelectors(mapStyles(), isLive))

/** The styles of an embed, no more than it uses. */
export const embedStyles = (theme: EmbedTheme, html: string): string =>
  keepVariables(keepSelectors(squeezeStyles(themedPalette(palette(), theme)) + firstStyles(), usesSelector(html)), html + liveStyles())

/** What runs in every embed; it stands in the document, and the policy of the document knows it by its hash. */
export const frameScript = once(() => readScript('frame'))
export const frameScriptHash = once(() => `'sha256-${hashOf(frameScript(), 'base64')}'`)

/** Leaflet with its styles, the reader of outlines, and what makes a moving map of an embed: asked for when a reader reaches for the map. */
const live = once(() => {
  const packages = ['leaflet/dist/leaflet.js', 'topojson-client/dist/topojson-client.min.js'].map((path) => read(`node_modules/${path}`).replace(/\/\/# sourceMappingURL=.*/, ''))
  return [...packages, `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(liveStyles())}}))`, readScript('live')].join(';\n')
})
const liveName = once(() => `live-${hashOf(live(), 'base64url').slice(0, 12)}.js`)
export const liveSrc = (): string => `/embed/files/${liveName()}`

/** A file that embeds ask for, by its name, which changes with what is in it. */
export const embedFile = (name: string): string | null => (name === liveName() ? live() : null)

/** What pages that show our maps may load: it knows every key of an address, and of an embed. */
export const hostScript = once(() => {
  const keys = [...eachParameter.flatMap(([, parameter]) => parameter.keys), ...embedKeys]
  return readScript('host')
    .replace('__KEYS__', () => JSON.stringify(keys))
    .replace('__LANGUAGES__', () => JSON.stringify([fallbackLanguage, ...languageCodes]))
})
