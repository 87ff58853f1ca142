// Files as others read them: a feed reader, and a processor of linked data.
import { parseAtomFeed } from 'feedsmith'
import { expand, toRDF } from 'jsonld'
import { expect, test } from 'vitest'
import { languageCodes } from '@/data/languages/codes'
import { plainAddress } from '@/data/address/parameters'
import { findReport, reports } from '@/data/reports'
import { downloadFrom, testOrigin } from './any-download'
import { atom } from './atom'
import { linkedPlaces } from './linked-places'
import { timeOf } from './time-of'

const all = reports.flatMap(({ slug }) => languageCodes.map((code) => [slug, code] as const))

test.each(all)('a feed reader finds every event of %s in %s, with its page, words, place and time', (slug, code) => {
  const download = downloadFrom(findReport(slug)!, code, plainAddress, 'events.atom')
  const feed = parseAtomFeed(atom.write(download) as string)
  expect(JSON.stringify(feed.title)).toContain(JSON.stringify(download.spoken.title.words))
  expect(feed.updated).toBeTruthy()
  // Of no host, so that a reader who moves to another finds nothing twice.
  expect(feed.id).toBe(`tag:dateline,2026:${slug}/events.atom${code === 'en' ? '' : `?lang=${code}`}`)
  expect(feed.links?.map(({ rel }) => rel)).toEqual(expect.arrayContaining(['self', 'alternate', 'license']))
  expect(feed.entries?.length).toBe(download.rows.length)
  for (const [index, entry] of (feed.entries ?? []).entries()) {
    const row = download.rows[index]!
    expect(entry).toMatchObject({ id: `tag:dateline,2026:${slug}/events/${row.id}`, links: [{ href: row.address, rel: 'alternate' }] })
    expect(JSON.stringify(entry)).toContain(JSON.stringify(row.title).slice(1, -1))
    expect(entry.georss?.point).toEqual(row.longitude === null ? undefined : { lat: row.latitude, lng: row.longitude })
    expect(JSON.stringify(entry.dcterms ?? {}).includes('W3C-DTF')).toBe(timeOf(row) !== null)
  }
})

const vocabulary = {
  dct: 'http://purl.org/dc/terms/',
  geojson: 'https://purl.org/geojson/vocab#',
  lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
} as const

/** What the terms that the file uses mean: the format's own context is on another host, which a test does not ask. */
const context = {
  '@context': {
    ...vocabulary,
    type: '@type',
    Feature: 'geojson:Feature',
    FeatureCollection: 'geojson:FeatureCollection',
    Point: 'geojson:Point',
    features: { '@id': 'lpo:hasFeature', '@container': '@set' },
    properties: 'geojson:properties',
    geometry: 'https://github.com/kgeographer/geojson-t/geometry',
    coordinates: { '@id': 'geojson:coordinates', '@container': '@list' },
    title: 'dct:title',
    names: { '@id': 'lpo:name_attestation', '@container': '@set' },
    toponym: 'lpo:toponym',
    lang: 'dct:language',
    when: 'lpo:when',
    timespans: { '@id': 'lpo:timespan', '@container': '@set' },
    links: { '@id': 'lpo:link_attestation', '@container': '@set' },
    closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
    identifier: 'dct:identifier',
  },
}

const offline = (url: string) => {
  if (!/^https:\/\/raw\.githubusercontent\.com\/LinkedPasts\/.*\/linkedplaces-context-v1\.1\.jsonld$/.test(url)) throw new Error(`asked for ${url}`)
  return Promise.resolve({ document: context, documentUrl: url })
}

interface Node {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
  readonly [term: string]: unknown
}

const nodes = (node: Node | undefined, term: string) => (node?.[term] ?? []) as readonly Node[]
const values = (node: Node | undefined, term: string) => nodes(node, term).map((value) => value['@value'])

test.each(all)('a processor of linked data finds the places of %s in %s, with names and points', async (slug, code) => {
  const report = findReport(slug)!
  const file = JSON.parse(linkedPlaces.write(downloadFrom(report, code, plainAddress, 'places.lpf.json')) as string) as { features: { properties: { place: string } }[] }
  const [collection] = (await expand(file, { documentLoader: offline })) as readonly Node[]
  const places = nodes(collection, `${vocabulary.lpo}hasFeature`)
  expect(places.map((place) => place['@id'])).toEqual(file.features.map(({ properties }) => `${testOrigin}/${code}/${slug}/places/${properties.place}`))
  for (const [index, place] of places.entries()) {
    const { name, certainty, longitude, latitude } = report.places.get(file.features[index]!.properties.place)!
    expect(place['@type']).toEqual([`${vocabulary.geojson}Feature`])
    expect(nodes(place, `${vocabulary.lpo}name_attestation`).flatMap((each) => values(each, `${vocabulary.lpo}toponym`))).toEqual(expect.arrayContaining(Object.values(name).filter(Boolean)))
    const [geometry] = nodes(place, 'https://github.com/kgeographer/geojson-t/geometry')
    const [coordinates] = nodes(geometry, `${vocabulary.geojson}coordinates`)
    if (certainty !== 'not-verified') expect((coordinates?.['@list'] as readonly Node[]).map((value) => value['@value'])).toEqual([longitude, latitude])
  }
  const triples = await toRDF(file, { documentLoader: offline, format: 'application/n-quads' })
  for (const place of places) expect(triples).toContain(`<${place['@id']}>`)
})
