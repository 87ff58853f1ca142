import { Spoken } from '@/components/language/spoken'
import { paths } from '@/data/address/href'
import type { Language } from '@/data/languages'
import { sayCount } from '@/data/languages/say'
import type { Contradiction } from '@/data/model/contradiction'
import { speak } from '@/data/model/text'
import { bySeverity } from '@/data/queries/contradictions'

interface ContradictionNotesProps {
  readonly contradictions: readonly Contradiction[]
  readonly report: string
  readonly language: Language
}

/** What does not agree, where the reader comes upon it: in a line each, with a link to what is done about it. */
export function ContradictionNotes({ contradictions, report, language: { code, phrases, plural } }: ContradictionNotesProps) {
  if (contradictions.length === 0) return null
  const to = paths(code, report)
  return (
    <div className="contradiction-notes">
      <p className="label">{sayCount(phrases.about.contradictions.some, contradictions.length, plural)}</p>
      <ul>
        {bySeverity(contradictions).map(({ id, severity, says }) => (
          <li key={id}>
            <Spoken text={speak(says, code)} /> <span className="quiet">({phrases.about.severity[severity]})</span>{' '}
            <a href={to.contradiction(id)}>
              {phrases.about.contradictions.more}
              <span className="unseen">
                : <Spoken text={speak(says, code)} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
