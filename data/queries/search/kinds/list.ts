import type { Language } from '@/data/languages'
import type { SpokenItem, SpokenLists } from '../../spoken-lists'
import { detailOf } from '../detail-of'
import { namesIn } from '../search-item'
import type { SearchKindItems } from '../search-kind'

interface Listed {
  readonly table: keyof Language['phrases']['lists']['tables']
  readonly rows: (lists: SpokenLists) => readonly SpokenItem[]
}

/** What is listed besides acts and names, by the table it stands in. */
const listed: readonly Listed[] = [
  { table: 'programmes', rows: ({ programmes }) => programmes },
  { table: 'statements', rows: ({ statements }) => statements },
  { table: 'partners', rows: ({ partnerSets }) => partnerSets },
  { table: 'others', rows: ({ lists }) => lists.filter(({ names }) => names.length === 0) },
]

/** Lists as a whole, programmes, statements and sets of partners, by their titles and summaries in every language; programmes by their other names too. */
export const list: SearchKindItems = ({ report, lists, voices, language: { code, phrases }, to }) => {
  const item = (row: SpokenItem, rows: Listed['rows'], detail: string, href: string) => {
    const everywhere = voices.flatMap((voice) => rows(voice.lists).find(({ id }) => id === row.id) ?? [])
    return {
      id: href,
      title: row.title,
      detail: detailOf(code, detail),
      href,
      names: [...everywhere.map(({ title }) => title), ...namesIn(report.programmes.find(({ id }) => id === row.id)?.other_name ?? {})],
      told: everywhere.map(({ summary }) => summary?.words),
      of: row.bodies.map((body) => `body/${body.id}` as const),
    }
  }
  return [
    ...lists.lists.filter(({ names }) => names.length > 0).map((row) => item(row, (voice) => voice.lists, phrases.lists.title, to.list(row.id))),
    ...listed.flatMap(({ table, rows }) => rows(lists).map((row) => item(row, rows, phrases.lists.tables[table].title, to.listRow(table, row.id)))),
  ]
}
