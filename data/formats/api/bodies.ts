import { z } from 'zod'
import { apiPath, paths } from '@/data/address/href'
import { bodyKinds, type ReportBody } from '@/data/model/body'
import { speak } from '@/data/model/text'
import { belongingField, belongingOfBody, yearsMeaning } from './belonging'
import { addressField, certaintyField, idField, languageField, noteField, selfField, sourcesField, sourceTitles } from './fields'
import { membershipSchema, membershipsOf } from './membership'
import type { ApiContext, Resource } from './resource'
import { touchedBy, yearsAlone } from './touched'

const bodySchema = z.object({
  id: idField,
  kind: z.enum(bodyKinds),
  short: z.string().describe('Acronym or short name.'),
  name: z.string(),
  language: languageField,
  about: z.string().describe('What it is, in our words.'),
  family: z.string().describe('Group of bodies that share a colour.'),
  parent: z.string().nullable().describe('Id of the body it is an organ of.'),
  founded: z.string().nullable().describe('EDTF.'),
  founded_certainty: certaintyField,
  seat: z.string().nullable().describe('Id of a place.'),
  seat_certainty: certaintyField,
  report_names: z.array(z.string()).describe('What the report calls it, as spelled there.'),
  paragraphs: z.array(z.int()).describe('Paragraphs that mention it.'),
  note: noteField,
  sources: sourcesField,
  memberships: z.array(membershipSchema),
  belonging: belongingField,
  address: addressField,
  self: selfField,
})

function bodyObject(body: ReportBody, context: ApiContext): z.infer<typeof bodySchema> {
  const {
    report,
    language: { code },
    origin,
  } = context
  const name = speak(body.name, code)
  const founded = body.founded && body.founded_certainty !== 'not-verified' ? body.founded : null
  const seat = body.seat && body.seat_certainty !== 'not-verified' ? body.seat : null
  return {
    id: body.id,
    kind: body.kind,
    short: speak(body.short, code).words,
    name: name.words,
    language: name.language,
    about: speak(body.about, code).words,
    family: body.family,
    parent: body.parent,
    founded: founded?.edtf ?? null,
    founded_certainty: founded && body.founded_certainty !== 'not-verified' ? body.founded_certainty : null,
    seat,
    seat_certainty: seat && body.seat_certainty !== 'not-verified' ? body.seat_certainty : null,
    report_names: [...body.report_names],
    paragraphs: [...body.paragraphs],
    note: body.note && speak(body.note, code).words,
    sources: sourceTitles(body.sources, report, code),
    memberships: membershipsOf(report, code, (membership) => membership.body === body.id),
    belonging: belongingOfBody(body.id, context),
    address: `${origin}${paths(code, report.slug).body(body.id)}`,
    self: `${origin}${apiPath('reports', report.slug, 'bodies', body.id)}`,
  }
}

export const bodies: Resource = {
  name: 'bodies',
  one: 'Body',
  about: 'Organisations, their organs, partnerships and national institutions, with the states that belong or belonged to them.',
  narrowed: 'Of a query that narrows: the bodies of the events that it leaves, and those above them.',
  schema: bodySchema,
  oneKeys: ['years'],
  meanings: { years: yearsMeaning },
  all: (context) => {
    const isTouched = touchedBy('body', context, yearsAlone)
    return [...context.report.bodies.values()].flatMap((body) => (isTouched(body.id) ? [bodyObject(body, context)] : []))
  },
}
