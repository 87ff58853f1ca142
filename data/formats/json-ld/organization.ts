import type { Organization, WithContext } from 'schema-dts'
import { paths } from '@/data/address/href'
import type { ReportBody } from '@/data/model/body'
import { speak } from '@/data/model/text'
import { exactEnds } from './exact-ends'
import { placeThing } from './place'
import { context, type Scene } from './scene'

/** Plans, regions and states that merely act together are no organisations. */
const organisations: readonly ReportBody['kind'][] = ['organisation', 'organ', 'institution']

function organizationThing(body: ReportBody, { report, language: { code }, origin }: Scene): Exclude<Organization, string> {
  const name = speak(body.name, code).words
  const short = speak(body.short, code).words
  return { '@type': 'Organization', '@id': `${origin}${paths(code, report.slug).body(body.id)}#body`, name, ...(short !== name && { alternateName: short }) }
}

/** Linked data of a body's page, where the body is an organisation; its founding and seat only where a document says them. @see https://schema.org/Organization */
export function bodyPage(body: ReportBody, scene: Scene): WithContext<Organization> | null {
  if (!organisations.includes(body.kind)) return null
  const { report, language: { code }, origin } = scene
  const parent = body.parent === null ? undefined : report.bodies.get(body.parent)
  const seat = body.seat !== null && body.seat_certainty === 'sure' ? report.places.get(body.seat) : undefined
  const founded = body.founded && body.founded_certainty === 'sure' ? exactEnds(body.founded.edtf).start : undefined
  return {
    '@context': context,
    ...organizationThing(body, scene),
    description: speak(body.about, code).words,
    mainEntityOfPage: `${origin}${paths(code, report.slug).body(body.id)}`,
    ...(founded && { foundingDate: founded }),
    ...(seat && { location: placeThing(seat, scene) }),
    ...(parent && organisations.includes(parent.kind) && { parentOrganization: organizationThing(parent, scene) }),
  }
}
