import { languageCodes, fallbackLanguage } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'

const isKnown = (certainty: string | null) => certainty !== null && certainty !== 'not-verified'

/** Names and acronyms in use: where a language has none, it lacks no text. */
const namesInUse = 'other_name'

/** Texts of a report that one of the languages lacks. */
function missingTexts(value: unknown, code: string): number {
  if (typeof value !== 'object' || value === null) return 0
  if (fallbackLanguage in value) return code in value ? 0 : 1
  return (value instanceof Map ? [...value] : Object.entries(value)).reduce((sum: number, [name, part]) => sum + (name === namesInUse ? 0 : missingTexts(part, code)), 0)
}

const plural = (count: number, word: string) => `${count} ${count === 1 ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`}`

/** What is in a report, for a person to read: counts by kind, how many events are placed and dated, what is not translated. */
export function summarise(report: Report): string {
  const { events, places } = report
  const kinds = [...new Set(events.map(({ kind }) => kind))].sort().map((kind) => `${kind} ${events.filter((event) => event.kind === kind).length}`)
  const kindOfPlace = (id: string | null) => (id === null ? null : places.get(id)!.kind === 'country' ? 'country' : 'place')
  const claimed = events.map(({ claim_place }) => kindOfPlace(claim_place))
  const recorded = events.map(({ claim_place, record }) => kindOfPlace((record && isKnown(record.place_certainty) && record.place) || claim_place))
  const placed = (list: readonly (string | null)[]) => `${list.filter((kind) => kind === 'place').length} at a place, ${list.filter((kind) => kind === 'country').length} by country, ${list.filter((kind) => kind === null).length} without a place`
  const dated = events.filter(({ claim_when }) => claim_when?.hasYear).length
  const dateAdded = events.filter(({ claim_when, record }) => !claim_when?.hasYear && record?.when?.hasYear && isKnown(record.when_certainty)).length
  const lacking = languageCodes.filter((code) => code !== fallbackLanguage).map((code) => `${code} lacks ${plural(missingTexts(report, code), 'text')}`)
  return [
    `${report.about.title.en} (${report.slug} ${report.version})`,
    `  ${plural(events.length, 'event')}: ${kinds.join(', ')}`,
    `    as the report says: ${placed(claimed)}; ${dated} with a year, ${events.length - dated} without`,
    `    with the record:    ${placed(recorded)}; ${dated + dateAdded} with a year, ${events.length - dated - dateAdded} without`,
    `  ${plural(report.paragraphs.length, 'paragraph')}, ${plural(places.size, 'place')}, ${report.bodies.size} bodies in ${plural(report.families.size, 'family')}, ${plural(report.states.size, 'state')}, ${plural(report.memberships.length, 'membership')}`,
    `  ${plural(report.acts.length, 'act')}, ${plural(report.programmes.length, 'programme')}, ${plural(report.statements.length, 'statement')}, ${plural(report.lists.length, 'list')} with ${report.listEntries.length} names, ${plural(report.partnerSets.length, 'partner set')}`,
    `  ${plural(report.contradictions.length, 'contradiction')}, ${plural(report.sources.size, 'source')}`,
    `  languages: ${lacking.join(', ')}`,
  ].join('\n')
}
