import type { LanguageCode } from '@/data/languages/codes'
import type { DateWords } from '@/data/languages/date-words'
import type { Act } from '@/data/model/act'
import { isShown, type Certainty } from '@/data/model/certainty'
import type { NameList, PartnerSet } from '@/data/model/name-list'
import type { Programme } from '@/data/model/programme'
import type { Report } from '@/data/model/report'
import { speak, type Text } from '@/data/model/text'
import type { When } from '@/data/model/when'
import { speakWhen } from './speak-when'
import type { Named, SpokenAct, SpokenDated, SpokenItem, SpokenLists, SpokenNameList, SpokenPartnerSet, SpokenProgramme } from './spoken-lists'

/** What the rows of all these tables have, as far as each has it. */
interface ListedRow {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly claim_bodies?: readonly string[]
  readonly paragraphs: readonly number[]
  readonly note?: Text | null
  readonly sources?: readonly string[]
}

interface DatedRow extends ListedRow {
  readonly claim_when: When | null
  readonly record_when: When | null
  readonly record_certainty: Certainty | null
}

/** What a report lists, in one language. Leaves out whatever is not verified. */
export function speakLists(report: Report, language: LanguageCode, dates: DateWords): SpokenLists {
  const say = speaker(report, language, dates)
  return {
    slug: report.slug,
    language,
    lists: report.lists.map(say.list),
    acts: inOrder(report.acts.map(say.act)),
    programmes: report.programmes.map(say.programme),
    statements: report.statements.map(say.item),
    partnerSets: report.partnerSets.map(say.partnerSet),
  }
}

function speaker(report: Report, language: LanguageCode, dates: DateWords) {
  const optional = (text: Text | null | undefined) => (text ? speak(text, language) : null)
  const named = (id: string, text: Text | undefined): Named => ({ id, name: text ? speak(text, language) : { words: id, language } })
  const bodies = (ids: readonly string[]) => ids.map((id) => named(id, report.bodies.get(id)?.short))
  const state = (id: string) => named(id, report.states.get(id)?.name)
  const sources = (ids: readonly string[]) => ids.flatMap((id) => report.sources.get(id) ?? []).map(({ id, kind, title }) => ({ id, kind, title: speak(title, language) }))

  const item = (row: ListedRow): SpokenItem => ({
    id: row.id,
    title: speak(row.title, language),
    summary: speak(row.summary, language),
    bodies: bodies(row.claim_bodies ?? []),
    paragraphs: row.paragraphs,
    note: optional(row.note),
    sources: sources(row.sources ?? []),
  })

  /** Where the date is not verified, neither it nor the sources that it would rest on are shown. */
  const dated = (row: DatedRow): SpokenDated => {
    const certainty = isShown(row.record_certainty) ? row.record_certainty : null
    return {
      ...item(row),
      said: row.claim_when && speakWhen(row.claim_when, dates),
      date: certainty && row.record_when ? speakWhen(row.record_when, dates) : null,
      certainty,
      ...(row.record_certainty === 'not-verified' && { sources: [] }),
    }
  }

  const act = (row: Act): SpokenAct => {
    const hasRecord = isShown(row.record_certainty)
    return {
      ...dated(row),
      scope: row.scope,
      // As the language abbreviates “number”.
      number: hasRecord && row.record_number ? row.record_number.replace(/^No\. /, language === 'en' ? '$&' : '№ ') : null,
      place: hasRecord && row.record_place ? named(row.record_place, report.places.get(row.record_place)?.name) : null,
      event: row.event ? named(row.event, report.events.find(({ id }) => id === row.event)?.title) : null,
    }
  }

  const programme = (row: Programme): SpokenProgramme => ({ ...dated(row), states: row.claim_states.map(state) })

  const list = (row: NameList): SpokenNameList => ({
    ...item(row),
    names: report.listEntries
      .filter((entry) => entry.list === row.id)
      .sort((a, b) => a.position - b.position)
      .map((entry) => ({
        id: `${entry.position}`,
        position: entry.position,
        spelling: entry.report_spelling,
        title: speak(entry.name, language),
        summary: null,
        bodies: [],
        paragraphs: entry.paragraphs.length > 0 ? entry.paragraphs : row.paragraphs,
        note: optional(entry.note),
        sources: sources(entry.sources),
      })),
  })

  const partnerSet = (row: PartnerSet): SpokenPartnerSet => {
    const partners = (says: 'claim' | 'record') => report.partners.filter((partner) => partner.set === row.id && partner.says === says).map((partner) => ({ ...state(partner.state), note: optional(partner.note) }))
    return { ...item({ ...row, claim_bodies: row.body === null ? [] : [row.body] }), size: row.claim_size, claimed: partners('claim'), added: partners('record') }
  }

  return { item, list, act, programme, partnerSet }
}

/** Day by which an act is put in order: that of other sources, else the report's. */
const dayOf = ({ date, said }: SpokenDated) => date?.first ?? said?.first ?? null

function inOrder(acts: readonly SpokenAct[]): SpokenAct[] {
  const key = (act: SpokenAct) => dayOf(act) ?? '~'
  return [...acts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
