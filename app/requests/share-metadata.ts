import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { sayPicture } from '@/components/picture/say-picture'
import { sizes } from '@/components/picture/read-size'
import { addressQuery, imagePath } from '@/data/address/href'
import { plainAddress, type Address } from '@/data/address/parameters'
import { oembedFormats, oembedHref } from '@/data/formats/oembed/oembed'
import { pageOf } from '@/data/formats/oembed/page-of'
import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import { fill } from '@/data/languages/say'
import type { OpenReport } from './open-report'
import { siteOrigin } from './site-origin'

/** Languages as OpenGraph spells them, with the territory that it wants. */
const locales: Readonly<Record<LanguageCode, string>> = { en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' }

interface SharedPage {
  /** Path of the page, without the host. */
  readonly path: string
  /** Name of the page; absent for the report itself. */
  readonly title?: string
  /** Absent where the state in words says best what is there. */
  readonly description?: string
  /** State of the map that stands for the page; the whole report where it is absent. */
  readonly address?: Partial<Address>
  /** Of the page's own address: what its query says. */
  readonly query?: string
}

/**
 * What a page says of itself to browsers, and to sites that show it: title, description, the picture of its own state in
 * words and image, and where to find it as an embeddable map. Addresses are absolute and of the host that was asked, at
 * run time: a build does not know it. A new page calls this from its `generateMetadata`; one that can be embedded is named
 * in data/formats/oembed/page-of.ts and then tells of that by itself.
 */
export async function shareMetadata({ spoken, voice, language }: OpenReport, { path, title, description, address = {}, query = '' }: SharedPage): Promise<Metadata> {
  const origin = siteOrigin(await headers())
  const { phrases } = language
  const state = { ...plainAddress, ...address }
  const said = sayPicture({ report: spoken, address: state, voice: { ...voice, phrases } })
  const url = `${origin}${path}${query}`
  const name = title === undefined ? spoken.title.words : fill(phrases.pictures.of, { part: title, whole: spoken.title.words })
  const told = description ?? said.state
  const pictured = addressQuery(state)
  const image = { url: `${origin}${imagePath(language.code, spoken.slug, 'png')}${pictured}${pictured ? '&' : '?'}width=${sizes.width}&height=${sizes.height}`, alt: said.alt, width: sizes.width, height: sizes.height, type: 'image/png' }
  const isEmbeddable = pageOf(url, origin, () => spoken) !== null
  return {
    title: title ?? spoken.title.words,
    description: told,
    openGraph: { type: 'article', siteName: phrases.site.name, title: name, description: told, url, locale: locales[language.code], alternateLocale: languageCodes.filter((code) => code !== language.code).map((code) => locales[code]), images: [image] },
    twitter: { card: 'summary_large_image', title: name, description: told, images: [{ url: image.url, alt: image.alt }] },
    ...(isEmbeddable ? { alternates: { types: Object.fromEntries(oembedFormats.map(({ id, linkType }) => [linkType, [{ url: oembedHref(url, id, origin), title: name }]])) } } : {}),
  }
}
