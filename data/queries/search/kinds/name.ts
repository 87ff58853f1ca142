import { fallbackLanguage } from '@/data/languages/codes'
import { detailOf } from '../detail-of'
import { namesIn } from '../search-item'
import type { SearchKindItems } from '../search-kind'

/** The names on the report's lists, mostly organisations, in common form in every language and as the report spells them. */
export const name: SearchKindItems = ({ lists, report, language: { code }, to }) =>
  lists.lists.flatMap((list) =>
    list.names.map(({ position, title, spelling }) => {
      const entries = report.listEntries.filter((entry) => entry.list === list.id && entry.position === position)
      return {
        id: `${list.id}-${position}`,
        title,
        detail: detailOf(code, list.title.words),
        href: to.listRow(list.id, `${position}`),
        names: [...entries.flatMap((entry) => namesIn(entry.name)), { words: spelling, language: fallbackLanguage }],
        // A second name stands in the note.
        told: entries.flatMap(({ note }) => Object.values(note ?? {})),
        of: [],
      }
    }),
  )
