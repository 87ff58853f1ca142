import { expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { findReport, reports } from '@/data/reports'
import { columnNames, eventColumns } from './event-columns'
import { testOrigin } from './any-download'
import { testService } from './ogc/any-library'
import { offeredLayers } from './ogc/layer'
import { ogcOpenapi } from './ogc/openapi'

const { askOgc, libraryOf, slugs } = testService(reports.map(({ slug }) => slug), findReport)

test.each(languageCodes)('each column has its note in %s, in the order of the file', (code) => {
  expect(Object.keys(languages[code].phrases.columns)).toEqual(columnNames)
  expect(new Set(Object.values(languages[code].phrases.columns)).size).toBe(columnNames.length)
})

test('the API says in English what stands in each column', () => {
  for (const name of columnNames) expect(eventColumns.shape[name].description).toBe(languages.en.phrases.columns[name])
})

test.each(languageCodes)('geographic software is told what stands in a column in the language it asks for: %s', (code) => {
  type Described = { components: { schemas: { eventsFeature: { properties: { properties: { properties: Record<string, { description: string }> } } } } } }
  const layers = offeredLayers(libraryOf(...slugs))
  for (const document of [ogcOpenapi(layers, testOrigin, languages[code]), askOgc('api', `lang=${code}`).json] as unknown as Described[]) {
    const { properties } = document.components.schemas.eventsFeature.properties.properties
    for (const name of columnNames) expect(properties[name]!.description, name).toContain(languages[code].phrases.columns[name])
    expect(properties.bodies!.description).toContain(languages[code].phrases.downloads.between)
  }
})
