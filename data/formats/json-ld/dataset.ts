import type { Dataset, WithContext } from 'schema-dts'
import { downloadPath, paths } from '@/data/address/href'
import { languageCodes } from '@/data/languages/codes'
import { speak } from '@/data/model/text'
import { dateOf, placeOf } from '@/data/queries/reading'
import { formats } from '../index'
import { context, type Scene } from './scene'
import { sourceThing } from './source'

/** From the first to the last year that any event falls in, as far as years are given. */
function yearsOf({ spoken }: Scene): string | undefined {
  const years = spoken.events.flatMap((event) => {
    const when = dateOf(event, 'record')
    return [when?.first, when?.last].flatMap((day) => (day ? [day.slice(0, 4)] : []))
  })
  const sorted = [...new Set(years)].sort()
  return sorted.length > 0 ? `${sorted[0]}/${sorted.at(-1)}` : undefined
}

/** The states in which anything happened. */
function statesOf({ spoken }: Scene): string[] {
  const ids = spoken.events.flatMap((event) => spoken.places[placeOf(event, 'record') ?? '']?.state ?? [])
  return Object.entries(spoken.states).flatMap(([id, { words }]) => (ids.includes(id) ? [words] : []))
}

/** Linked data of a report as a set of data, with every file. Made here, from a report of others. @see https://schema.org/Dataset */
export function datasetPage(scene: Scene): WithContext<Dataset> {
  const { report, language: { code, phrases }, origin } = scene
  const to = paths(code, report.slug)
  const { title, subtitle, prose } = report.about
  const years = yearsOf(scene)
  const maker = { '@type': 'Project', name: phrases.site.name, url: origin } as const
  return {
    '@context': context,
    '@type': 'Dataset',
    // One set of data, whatever the language of the page.
    '@id': `${origin}${downloadPath(report.slug, 'datapackage.zip')}#dataset`,
    name: speak(title, code).words,
    description: [subtitle, ...(prose?.what ?? [])].map((text) => speak(text, code).words).join(' '),
    url: `${origin}${to.atlas}`,
    inLanguage: [...languageCodes],
    version: report.version,
    dateModified: report.created.slice(0, 10),
    license: report.licenses.map(({ path }) => path),
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    isBasedOn: sourceThing(scene),
    ...(years && { temporalCoverage: years }),
    spatialCoverage: statesOf(scene).map((name) => ({ '@type': 'Country', name })),
    distribution: formats.map(({ id, file, mediaType }) => ({
      '@type': 'DataDownload',
      name: phrases.downloads.formats[id].name,
      encodingFormat: mediaType.split(';')[0],
      contentUrl: `${origin}${downloadPath(report.slug, file)}`,
    })),
  }
}
