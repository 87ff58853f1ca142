import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import { formats } from '@/data/formats'
import { downloadOffer } from '@/data/formats/download-offer'
import { DownloadMenu } from './download-menu'

const linksIn = (query: string, code: LanguageCode = 'en') => {
  const html = renderToStaticMarkup(<DownloadMenu report="example" query={query} language={code} offer={downloadOffer(languages[code].phrases)} />)
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
}

test('every format is linked with the query in view, the tables whole', () => {
  expect(linksIn('?years=2008')).toEqual(formats.map(({ file, holds }) => `/data/example/${file}${holds === 'tables' ? '' : '?years=2008'}`))
})

test('the language goes with it where it is not English', () => {
  expect(linksIn('', 'ru')[0]).toBe('/data/example/events.geojson?lang=ru')
  expect(linksIn('?years=2008', 'kk')[0]).toBe('/data/example/events.geojson?years=2008&lang=kk')
})
