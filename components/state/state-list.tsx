import { Spoken } from '@/components/language/spoken'
import type { PageVoice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import { sayCount } from '@/data/languages/say'
import type { Report } from '@/data/model/report'
import { statesOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { toldStates } from '@/data/queries/told-states'

/** Every state in the order of the language's alphabet, with how many bodies it ever belonged to and how many events it has. */
export function StateList({ report, spoken, voice }: { readonly report: Report; readonly spoken: SpokenReport; readonly voice: PageVoice }) {
  const { phrases, plural, language } = voice
  const to = paths(language, report.slug)
  const verified = report.memberships.filter(({ certainty }) => certainty !== 'not-verified')
  return (
    <ul className="state-list">
      {toldStates(report, spoken).map((id) => {
        const bodies = new Set(verified.filter(({ state }) => state === id).map(({ body }) => body)).size
        const events = spoken.events.filter((event) => statesOf(event, 'record', spoken).includes(id)).length
        const said = [bodies > 0 && sayCount(phrases.state.bodies, bodies, plural), events > 0 && sayCount(phrases.counts.events, events, plural)].filter(Boolean).join(', ')
        return (
          <li key={id}>
            <a href={to.state(id)}>
              <Spoken text={spoken.states[id]!} />
            </a>
            {said && <span className="quiet"> {said}</span>}
          </li>
        )
      })}
    </ul>
  )
}
