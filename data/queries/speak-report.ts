import type { LanguageCode } from '@/data/languages/codes'
import type { DateWords } from '@/data/languages/date-words'
import { isShown } from '@/data/model/certainty'
import type { Report, ReportEvent } from '@/data/model/report'
import { readWhen } from '@/data/model/when'
import { tinyShapes } from '@/data/outlines/tiny-shapes'
import { speak, type Text } from '@/data/model/text'
import { foldedWords } from './fold'
import { speakGroups } from './speak-groups'
import { speakWhen } from './speak-when'
import { spokenSources } from './spoken-sources'
import type { SpokenEvent, SpokenRecord, SpokenReport } from './spoken-report'
import { ancestors } from './ancestors'

/** A report in one language. Leaves out whatever is not verified. */
export function speakReport(report: Report, language: LanguageCode, dates: DateWords): SpokenReport {
  const events = report.events.map((event) => speakEvent(event, report, language, dates))
  const named = <Value>(all: ReadonlyMap<string, Value>, ids: Iterable<string>) => [...all].filter(([id]) => new Set(ids).has(id))
  const placed = events.flatMap(({ claim, record }) => [claim.place, record?.place ?? null]).filter((id) => id !== null)
  const places = named(report.places, new Set(placed.flatMap((id) => [id, report.places.get(id)?.within ?? id])))
  const bodyIds = events.flatMap(({ claim, record }) => [...claim.bodies, ...(record?.bodies ?? [])]).flatMap((id) => ancestors(id, (body) => report.bodies.get(body)?.parent))
  const bodies = named(report.bodies, new Set(bodyIds))
  const tiny = tinyShapes()
  return {
    slug: report.slug,
    language,
    title: speak(report.about.title, language),
    subtitle: speak(report.about.subtitle, language),
    source: speak(report.about.source, language),
    events,
    places: Object.fromEntries(
      places.map(([id, place]) => [
        id,
        { id, kind: place.kind, name: speak(place.name, language), state: place.state, within: place.within, point: [place.longitude, place.latitude], radiusKm: place.radius_km, certainty: place.certainty },
      ]),
    ),
    bodies: Object.fromEntries(bodies.map(([id, body]) => [id, { id, short: speak(body.short, language), name: speak(body.name, language), family: body.family, parent: body.parent }])),
    families: Object.fromEntries(named(report.families, bodies.map(([, { family }]) => family)).map(([id, family]) => [id, { id, short: speak(family.short, language), hue: family.hue }])),
    // In the alphabet of the language, which the browser may not know: every list of states keeps this order.
    states: Object.fromEntries([...report.states].map(([id, state]) => [id, speak(state.name, language)] as const).sort(([, a], [, b]) => new Intl.Collator(language).compare(a.words, b.words))),
    tinyStates: Object.fromEntries([...report.states].filter(([, { iso }]) => tiny.has(iso)).map(([id, { longitude, latitude }]) => [id, [longitude, latitude]])),
    ...speakGroups(report, language, dates),
    known: speakWhen(readWhen(report.created.slice(0, 10)), dates),
  }
}

function speakEvent(event: ReportEvent, report: Report, language: LanguageCode, dates: DateWords): SpokenEvent {
  const record = event.record && speakRecord(event.record, report, language, dates)
  return {
    id: event.id,
    kind: event.kind,
    title: speak(event.title, language),
    summary: speak(event.summary, language),
    claim: {
      when: event.claim_when && speakWhen(event.claim_when, dates),
      place: event.claim_place,
      bodies: event.claim_bodies,
      states: event.claim_states,
    },
    record,
    paragraphs: event.paragraphs,
    searchLine: searchLine(event, record, report),
  }
}

function speakRecord(record: NonNullable<ReportEvent['record']>, report: Report, language: LanguageCode, dates: DateWords): SpokenRecord {
  const hasWhen = record.when !== null && isShown(record.when_certainty)
  const hasPlace = record.place !== null && isShown(record.place_certainty)
  return {
    when: hasWhen && record.when ? speakWhen(record.when, dates) : null,
    whenCertainty: hasWhen ? record.when_certainty : null,
    place: hasPlace ? record.place : null,
    placeCertainty: hasPlace ? record.place_certainty : null,
    bodies: record.bodies,
    states: isShown(record.states_certainty) ? record.states : [],
    statesCertainty: isShown(record.states_certainty) ? record.states_certainty : null,
    conflicts: record.conflicts,
    note: record.note && speak(record.note, language),
    sources: spokenSources(record.sources, report, language),
  }
}

const everyLanguage = (text: Text | null | undefined): string[] => (text ? Object.values(text) : [])

/** Every word by which the event may be looked for: texts in all languages, its places and bodies under all their names. */
function searchLine(event: ReportEvent, record: SpokenRecord | null, report: Report): string {
  const placeIds = [event.claim_place, record?.place ?? null].flatMap((id) => (id === null ? [] : [id, report.places.get(id)?.within ?? id]))
  const bodyIds = [...event.claim_bodies, ...(record?.bodies ?? [])].flatMap((id) => ancestors(id, (body) => report.bodies.get(body)?.parent))
  return foldedWords([
    ...everyLanguage(event.title),
    ...everyLanguage(event.summary),
    ...placeIds.flatMap((id) => [...everyLanguage(report.places.get(id)?.name), ...report.placeNames.filter(({ place }) => place === id).map(({ name }) => name)]),
    ...placeIds.flatMap((id) => everyLanguage(report.states.get(report.places.get(id)?.state ?? '')?.name)),
    ...bodyIds.flatMap((id) => {
      const body = report.bodies.get(id)
      return [...everyLanguage(body?.short), ...everyLanguage(body?.name), ...everyLanguage(body?.other_name ?? undefined), ...(body?.report_names ?? [])]
    }),
  ])
}
