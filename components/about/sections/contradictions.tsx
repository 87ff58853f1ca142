import { sayEvidence } from '@/components/contradiction/say-evidence'
import { Spoken } from '@/components/language/spoken'
import { NamedLinks, ParagraphLinks, SourceLinks } from '@/components/lists/links'
import { Permalink } from '@/components/lists/permalink'
import { Fact } from '@/components/ui/fact'
import { paths } from '@/data/address/href'
import type { Contradiction } from '@/data/model/contradiction'
import { speak } from '@/data/model/text'
import { bySeverity, evidenceOf } from '@/data/queries/contradictions'
import type { AboutScene, AboutSection } from '../about-section'

/** Everything in the report that does not agree with itself or with other sources. */
export const contradictions: AboutSection = {
  id: 'contradictions',
  title: (phrases) => phrases.contradictions.title,
  body: (scene) =>
    scene.report.contradictions.length > 0 ? (
      <>
        <p>{scene.language.phrases.about.contradictions.intro}</p>
        <ol className="contradictions">
          {bySeverity(scene.report.contradictions).map((contradiction) => (
            <Noted key={contradiction.id} contradiction={contradiction} scene={scene} />
          ))}
        </ol>
      </>
    ) : null,
}

function Noted({ contradiction, scene: { report, language } }: { readonly contradiction: Contradiction; readonly scene: AboutScene }) {
  const { id, severity, says, treatment, events, paragraphs } = contradiction
  const evidence = sayEvidence(contradiction, language)
  const sources = evidenceOf(contradiction)?.sources ?? []
  const { code, phrases } = language
  const words = phrases.about.contradictions
  const scene = { to: paths(code, report.slug), phrases }
  const named = report.events.filter((event) => events.includes(event.id)).map((event) => ({ id: event.id, name: speak(event.title, code) }))
  return (
    <li id={id} className="contradiction">
      <p className="label linkable">
        {phrases.about.severity[severity]}
        <Permalink id={id} name={speak(says, code)} phrases={phrases} />
      </p>
      <p className="contradiction-says">
        <Spoken text={speak(says, code)} />
      </p>
      <dl className="facts">
        {evidence && <Fact name={words.evidence}>{evidence}</Fact>}
        <Fact name={words.treatment}>
          <Spoken text={speak(treatment, code)} />
        </Fact>
        <Fact name={phrases.event.paragraphs}>{paragraphs.length > 0 ? <ParagraphLinks paragraphs={paragraphs} scene={scene} /> : words.whole}</Fact>
        {named.length > 0 && (
          <Fact name={words.events}>
            <NamedLinks named={named} href={scene.to.event} />
          </Fact>
        )}
        {sources.length > 0 && (
          <Fact name={phrases.about.sources.title}>
            <SourceLinks sources={sources.flatMap((source) => report.sources.get(source) ?? []).map(({ id, kind, title }) => ({ id, kind, title: speak(title, code) }))} scene={scene} />
          </Fact>
        )}
      </dl>
    </li>
  )
}
