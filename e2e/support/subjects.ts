import { paths, rowAnchor } from '@/data/address/href'
import type { Report } from '@/data/model/report'
import { toldStates } from '@/data/queries/told-states'
import { spoken } from './spoken'

/** A row of a report's tables that a reader may look for, and where it is shown. */
export interface Subject {
  readonly table: string
  readonly id: string
  /** Path of the page. */
  readonly page: string
  /** The element of the page that is about it; null where the page is. */
  readonly anchor: string | null
  /** Paragraphs that it is cited from. */
  readonly paragraphs: readonly number[]
}

/** Every row that is a subject. */
export function subjectsOf(report: Report, language = 'en'): Subject[] {
  const to = paths(language, report.slug)
  const onPage = (table: string, rows: Iterable<{ readonly id: string; readonly paragraphs?: readonly number[] }>, page: (id: string) => string) =>
    [...rows].map(({ id, paragraphs = [] }): Subject => ({ table, id, page: page(id), anchor: null, paragraphs }))
  const inList = (table: string, rows: Iterable<{ readonly id: string; readonly paragraphs: readonly number[] }>, anchor: (id: string) => string) =>
    [...rows].map(({ id, paragraphs }): Subject => ({ table, id, page: to.lists, anchor: anchor(id), paragraphs }))

  const named = new Set(report.listEntries.map(({ list }) => list))
  const scopeOf = new Map(report.acts.map(({ id, scope }) => [id, scope]))
  const listOf = new Map(report.lists.map((list) => [list.id, list]))
  return [
    ...onPage('events', report.events, to.event),
    ...onPage('bodies', report.bodies.values(), to.body),
    ...onPage('places', report.places.values(), to.place),
    ...onPage('states', toldStates(report, spoken(report.slug)).map((id) => ({ id })), to.state),
    ...inList('acts', report.acts, (id) => rowAnchor(scopeOf.get(id) === 'international' ? 'treaties' : 'laws', id)),
    ...inList('programmes', report.programmes, (id) => rowAnchor('programmes', id)),
    ...inList('statements', report.statements, (id) => rowAnchor('statements', id)),
    ...inList('partner-sets', report.partnerSets, (id) => rowAnchor('partners', id)),
    // A list that the report gives name by name is a table of its own.
    ...inList('lists', report.lists, (id) => (named.has(id) ? id : rowAnchor('others', id))),
    ...report.listEntries.map(({ list, position, paragraphs }): Subject => ({ table: 'list-entries', id: `${list} ${position}`, page: to.lists, anchor: rowAnchor(list, `${position}`), paragraphs: paragraphs.length > 0 ? paragraphs : (listOf.get(list)?.paragraphs ?? []) })),
  ]
}
