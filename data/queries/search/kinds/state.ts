import { sayCount } from '@/data/languages/say'
import { isShown } from '@/data/model/certainty'
import { statesOf } from '../../reading'
import { detailOf } from '../detail-of'
import { otherStateNames } from '../other-state-names'
import { namesIn } from '../search-item'
import type { SearchKindItems } from '../search-kind'

/** States by their names in every language, acronyms and codes. */
export const state: SearchKindItems = ({ report, spoken, language: { code, phrases, plural }, to }) =>
  Object.entries(spoken.states).map(([id, title]) => {
    const bodies = new Set(report.memberships.filter((membership) => membership.state === id && isShown(membership.certainty)).map((membership) => membership.body)).size
    const events = spoken.events.filter((event) => statesOf(event, 'record', spoken).includes(id)).length
    return {
      id,
      title,
      detail: detailOf(code, bodies > 0 ? sayCount(phrases.state.bodies, bodies, plural) : null, events > 0 ? sayCount(phrases.counts.events, events, plural) : null),
      href: to.state(id),
      names: [...namesIn(report.states.get(id)?.name ?? {}), ...otherStateNames(id), { words: id.toUpperCase(), language: null }],
      told: [],
      of: [],
    }
  })
