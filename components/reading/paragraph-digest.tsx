import type { ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import { fill } from '@/data/languages/say'
import type { Paragraph } from '@/data/model/paragraph'
import { speak } from '@/data/model/text'
import type { MarkedName } from '@/data/queries/mark-names'
import { MarkedText } from './marked-text'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface ParagraphDigestProps {
  readonly paragraph: Paragraph
  readonly report: SpokenReport
  readonly voice: Voice
  /** Words that lead on where the text has them. */
  readonly names: readonly MarkedName[]
  /** The states it is about. */
  readonly states?: ReactNode
  /** What else concerns the paragraph. */
  readonly children?: ReactNode
}

/** A paragraph of the report in our words, with the states it is about and the events it tells of. */
export function ParagraphDigest({ paragraph: { number, digest }, report, voice: { phrases, language }, names, states, children }: ParagraphDigestProps) {
  const to = paths(language, report.slug)
  const events = report.events.filter(({ paragraphs }) => paragraphs.includes(number))
  return (
    <li id={`p${number}`} className="paragraph" data-paragraph={number} tabIndex={-1}>
      <a className="paragraph-number" href={`#p${number}`} aria-label={fill(phrases.reading.digest, { n: number })}>
        ¶{number}
      </a>
      <div>
        <p className="digest">
          <MarkedText text={speak(digest, language)} names={names} />
        </p>
        {states}
        {events.length > 0 && (
          <ul className="paragraph-events">
            {events.map(({ id, title, claim }) => (
              <li key={id}>
                <a href={to.event(id)}>
                  <Spoken text={title} />
                </a>
                {claim.when && <span className="quiet"> {claim.when.words}</span>}
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </li>
  )
}
