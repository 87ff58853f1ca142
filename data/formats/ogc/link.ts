import { z } from 'zod'
import { ogcHref, type Asking } from './asking'

export const linkSchema = z.object({ href: z.string().describe('Absolute address.'), rel: z.string(), type: z.string().optional(), title: z.string().optional(), hreflang: z.string().optional() })
export type Link = z.infer<typeof linkSchema>

/** Media types. GDAL and QGIS know the description by exactly this one. */
export const media = { json: 'application/json', geojson: 'application/geo+json', html: 'text/html', openapi: 'application/vnd.oai.openapi+json;version=3.0' } as const

/** The address of an answer itself, and of the same in the other form. */
export function selfLinks(asking: Asking, parts: readonly string[], said: readonly (readonly [string, string])[], jsonType: string): Link[] {
  const to = (form: 'json' | 'html') => ogcHref(asking, parts, [...said.filter(([key]) => key !== 'f'), ['f', form]])
  const { code } = asking.language
  const [json, html] = [{ href: to('json'), type: jsonType, title: asking.language.phrases.ogc.json, hreflang: code }, { href: to('html'), type: media.html, title: 'HTML', hreflang: code }]
  return asking.form === 'html' ? [{ ...html, rel: 'self' }, { ...json, rel: 'alternate' }] : [{ ...json, rel: 'self' }, { ...html, rel: 'alternate' }]
}
