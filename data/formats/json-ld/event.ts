import type { Event as LinkedEvent, WithContext } from 'schema-dts'
import { paths } from '@/data/address/href'
import { fill } from '@/data/languages/say'
import { dateOf, isPlacedByRecord } from '@/data/queries/reading'
import type { SpokenEvent, SpokenWhen } from '@/data/queries/spoken-report'
import { exactEnds } from './exact-ends'
import { placeThing } from './place'
import { context, type Scene } from './scene'
import { publisherThing, sourceThing } from './source'

/** The date that nobody contradicts: a program reads it as a fact, and does not ask whose. Other sources' only where a document said it. */
function undisputedWhen(event: SpokenEvent): SpokenWhen | null {
  if (event.record?.conflicts === 'when') return null
  return dateOf(event, event.record?.whenCertainty === 'sure' ? 'record' : 'report')
}

/** Likewise the place. */
function undisputedPlace(event: SpokenEvent): string | null {
  if (event.record?.conflicts === 'place') return null
  return isPlacedByRecord(event, 'record') && event.record?.placeCertainty === 'sure' ? event.record.place : event.claim.place
}

/**
 * Linked data of an event's page. What the report says is its claim; only an undisputed date and place stand as the
 * event's own. Nothing is said of how it was held, by whom it was organised or whether it took place as planned: the
 * report does not tell. @see https://schema.org/Event
 */
export function eventPage(event: SpokenEvent, scene: Scene): WithContext<LinkedEvent> {
  const { report, spoken, language: { code, phrases }, origin } = scene
  const to = paths(code, report.slug)
  const page = `${origin}${to.event(event.id)}`
  const when = undisputedWhen(event)
  const { start, end } = when ? exactEnds(when.edtf) : {}
  const place = report.places.get(undisputedPlace(event) ?? '')
  return {
    '@context': context,
    '@type': 'Event',
    '@id': `${page}#event`,
    name: event.title.words,
    description: fill(phrases.cite.attributed, { source: spoken.source.words, summary: event.summary.words }),
    mainEntityOfPage: page,
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(place && { location: placeThing(place, scene) }),
    subjectOf: {
      '@type': 'Claim',
      abstract: event.summary.words,
      inLanguage: event.summary.language,
      author: publisherThing(scene),
      isPartOf: sourceThing(scene),
      url: event.paragraphs.map((number) => `${origin}${to.paragraph(number)}`),
    },
  }
}
