import { fill } from '@/data/languages/say'
import { speak } from '@/data/model/text'
import { detailOf } from '../detail-of'
import { namesIn } from '../search-item'
import type { SearchKindItems } from '../search-kind'

/** Places by their names in every language, former names and spellings. */
export const place: SearchKindItems = ({ report, spoken, language: { code, phrases }, to }) =>
  [...report.places.values()].map(({ id, kind, name, state, within }) => {
    const [city, land] = [report.places.get(within ?? ''), spoken.states[state]]
    return {
      id,
      title: speak(name, code),
      detail: kind === 'country' ? detailOf(code, fill(phrases.event.somewhere, { state: land?.words ?? state })) : detailOf(code, city && speak(city.name, code).words, land?.words),
      href: to.place(id),
      names: [...namesIn(name), ...report.placeNames.filter((other) => other.place === id).map((other) => ({ words: other.name, language: other.language }))],
      told: [],
      of: [...(within === null ? [] : [`place/${within}` as const]), `state/${state}` as const],
    }
  })
