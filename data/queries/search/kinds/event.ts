import { ancestors } from '../../ancestors'
import { bodiesOf, dateOf, placeOf, statesOf } from '../../reading'
import type { SpokenEvent } from '../../spoken-report'
import { detailOf } from '../detail-of'
import type { SearchKindItems } from '../search-kind'

/** Events by their titles, summaries and dates in every language, and by the names of their places, bodies and states. */
export const event: SearchKindItems = ({ spoken, voices, language, to }) =>
  spoken.events.map((each, at) => {
    const everywhere = voices.flatMap((voice) => voice.spoken.events[at] ?? [])
    const place = spoken.places[placeOf(each, 'record') ?? '']
    return {
      id: each.id,
      title: each.title,
      detail: detailOf(language.code, dateOf(each, 'record')?.words, place?.name.words, language.phrases.kinds[each.kind]),
      href: to.event(each.id),
      names: everywhere.map(({ title }) => title),
      told: everywhere.flatMap((other) => [other.summary.words, ...datesOf(other)]),
      of: [
        ...[each.claim.place, each.record?.place ?? null].flatMap((id) => (id === null ? [] : ancestors(id, (inner) => spoken.places[inner]?.within))).map((id) => `place/${id}` as const),
        ...bodiesOf(each, 'record', spoken).map((id) => `body/${id}` as const),
        ...statesOf(each, 'record', spoken).map((id) => `state/${id}` as const),
      ],
    }
  })

const datesOf = ({ claim, record }: SpokenEvent) => [claim.when?.words, record?.when?.words]
