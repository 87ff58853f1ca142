import { detailOf } from '../detail-of'
import { namesIn } from '../search-item'
import type { SearchKindItems } from '../search-kind'

/** Treaties, resolutions, laws and orders by their titles, other names and summaries in every language, their numbers and bodies. */
export const act: SearchKindItems = ({ report, lists, voices, language: { code, phrases }, to }) =>
  lists.acts.map(({ id, scope, title, date, said, certainty, number, place, bodies }) => {
    const everywhere = voices.flatMap((voice) => voice.lists.acts.find((other) => other.id === id) ?? [])
    return {
      id,
      title,
      // Of what other sources say in part only, that it is probable.
      detail: detailOf(code, (date ?? said)?.words, number, place?.name.words, (date || number) && certainty === 'probable' && phrases.members.certainty.probable),
      href: to.listRow(scope === 'national' ? 'laws' : 'treaties', id),
      // The number too as the page writes it, with the short words of it that nothing else is found by.
      names: [...everywhere.map((other) => other.title), ...namesIn(report.acts.find((row) => row.id === id)?.other_name ?? {}), ...(number ? [{ words: number, language: code }] : [])],
      told: everywhere.map((other) => other.summary?.words),
      of: bodies.map((body) => `body/${body.id}` as const),
    }
  })
