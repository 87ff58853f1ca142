import { Spoken } from '@/components/language/spoken'
import { paths } from '@/data/address/href'
import type { Language } from '@/data/languages'
import { sayCount } from '@/data/languages/say'
import type { Contradiction } from '@/data/model/contradiction'
import { speak } from '@/data/model/text'
import { bySeverity } from '@/data/queries/contradictions'
import { sayEvidence } from './say-evidence'

interface ContradictionNotesProps {
  readonly contradictions: readonly Contradiction[]
  readonly report: string
  readonly language: Language
}

/** What does not agree, where the reader comes upon it: in a line each, what speaks against it, and a link to what is done about it. */
export function ContradictionNotes({ contradictions, report, language }: ContradictionNotesProps) {
  if (contradictions.length === 0) return null
  const { code, phrases, plural } = language
  const to = paths(code, report)
  const words = phrases.about.contradictions
  return (
    <div className="contradiction-notes">
      <p className="label">{sayCount(words.some, contradictions.length, plural)}</p>
      <ul>
        {bySeverity(contradictions).map((contradiction) => (
          <li key={contradiction.id}>
            <Spoken text={speak(contradiction.says, code)} /> <span className="quiet">({phrases.about.severity[contradiction.severity]})</span>{' '}
            <Against contradiction={contradiction} language={language} />{' '}
            <a href={to.contradiction(contradiction.id)}>
              {words.more}
              <span className="unseen">
                : <Spoken text={speak(contradiction.says, code)} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Against({ contradiction, language }: { readonly contradiction: Contradiction; readonly language: Language }) {
  const evidence = sayEvidence(contradiction, language)
  return (
    evidence && (
      <>
        {language.phrases.about.contradictions.evidence}: {evidence}
      </>
    )
  )
}
