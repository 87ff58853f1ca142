import { z } from 'zod'
import { apiPath, downloadPath, paths } from '@/data/address/href'
import { speak } from '@/data/model/text'
import { yearSpan } from '@/data/queries/timeline-bins'
import { formats } from '@/data/formats'
import { addressField, idField, languageField, selfField } from './fields'
import { resources } from './index'
import type { ApiContext } from './resource'

const counts = z.record(z.string(), z.int())
const links = z.record(z.string(), z.string())

/** A report as a whole. */
export const reportSchema = z.object({
  id: idField,
  title: z.string(),
  language: languageField.describe('Language of the title, BCP 47: English where it is not translated.'),
  subtitle: z.string(),
  publisher: z.string().describe('Whose report it is.'),
  source: z.string().describe('How the report is named in one line.'),
  version: z.string().describe('Of the data, semantic.'),
  created: z.string().describe('When this version was made, ISO 8601.'),
  licence: z.array(z.object({ name: z.string().describe('SPDX.'), title: z.string(), url: z.string() })),
  years: z.object({ first: z.int(), last: z.int() }).nullable().describe('First and last year that an event is given.'),
  counts: counts.describe('How many there are of each resource.'),
  resources: links.describe('Absolute addresses of the resources.'),
  downloads: links.describe('Absolute addresses of the files.'),
  address: addressField,
  self: selfField,
})

export function reportObject(context: ApiContext): z.infer<typeof reportSchema> {
  const { report, spoken, language, origin } = context
  const { slug } = report
  return {
    id: slug,
    title: spoken.title.words,
    language: spoken.title.language,
    subtitle: spoken.subtitle.words,
    publisher: speak(report.about.publisher, language.code).words,
    source: spoken.source.words,
    version: report.version,
    created: report.created,
    licence: report.licenses.map(({ name, title, path }) => ({ name, title, url: path })),
    years: yearSpan(spoken.events),
    counts: Object.fromEntries(resources.map(({ name, all }) => [name, all(context).length])),
    resources: Object.fromEntries(resources.map(({ name }) => [name, `${origin}${apiPath('reports', slug, name)}`])),
    downloads: Object.fromEntries(formats.map(({ file }) => [file, `${origin}${downloadPath(slug, file)}`])),
    address: `${origin}${paths(language.code, slug).atlas}`,
    self: `${origin}${apiPath('reports', slug)}`,
  }
}
