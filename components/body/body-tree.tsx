import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import { sayCount } from '@/data/languages/say'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import { bodiesOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** Every body of the report by family, organs under what they are organs of, with how many events each has. */
export function BodyTree({ report, spoken, voice }: { readonly report: Report; readonly spoken: SpokenReport; readonly voice: Voice }) {
  const { phrases, plural, language } = voice
  const to = paths(language, report.slug)
  const bodies = [...report.bodies.values()]
  const counts = new Map(bodies.map(({ id }) => [id, spoken.events.filter((event) => bodiesOf(event, 'record', spoken).includes(id)).length]))
  const branch = (parent: string | null, family: string): React.ReactNode => {
    const here = bodies.filter((body) => body.parent === parent && body.family === family)
    if (here.length === 0) return null
    return (
      <ul className={parent === null ? 'body-tree' : 'body-branch'}>
        {here.map(({ id, short, name }) => (
          <li key={id}>
            <a href={to.body(id)}>
              <b>
                <Spoken text={speak(short, language)} />
              </b>{' '}
              {name.en !== short.en && <Spoken text={speak(name, language)} />}
            </a>
            {counts.get(id)! > 0 && <span className="quiet"> {sayCount(phrases.counts.events, counts.get(id)!, plural)}</span>}
            {branch(id, family)}
          </li>
        ))}
      </ul>
    )
  }
  return [...report.families.values()]
    .sort((a, b) => a.hue - b.hue)
    .map(({ id, name, hue }) => (
      <section key={id}>
        <h2>
          <i className="chip-dot" style={{ background: `var(--hue-${hue})` }} /> <Spoken text={speak(name, language)} />
        </h2>
        {branch(null, id)}
      </section>
    ))
}
