import { fallbackLanguage } from '@/data/languages/codes'
import { speak } from '@/data/model/text'
import { ancestors } from '../../ancestors'
import { detailOf } from '../detail-of'
import { namesIn } from '../search-item'
import type { SearchKindItems } from '../search-kind'

/** Bodies by their names and acronyms in every language, and as the report calls them. */
export const body: SearchKindItems = ({ report, language: { code, phrases }, to }) =>
  [...report.bodies.values()].map(({ id, kind, short, name, other_name, report_names }) => {
    const [title, acronym] = [speak(name, code), speak(short, code)]
    return {
      id,
      title,
      detail: detailOf(code, acronym.words === title.words ? null : acronym.words, phrases.body.kinds[kind]),
      href: to.body(id),
      names: [...namesIn(short), ...namesIn(name), ...namesIn(other_name ?? {}), ...report_names.map((words) => ({ words, language: fallbackLanguage }))],
      told: [],
      of: ancestors(id, (inner) => report.bodies.get(inner)?.parent).slice(1).map((above) => `body/${above}` as const),
    }
  })
