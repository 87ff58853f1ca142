import { InEnglish } from '@/components/language/in-english'
import { Spoken } from '@/components/language/spoken'
import { itemsOfSource } from '@/components/lists/cited-items'
import { Permalink } from '@/components/lists/permalink'
import { paths, sourceAnchor } from '@/data/address/href'
import type { Source } from '@/data/model/source'
import { speak, type SpokenText } from '@/data/model/text'
import { evidenceOf } from '@/data/queries/contradictions'
import { locate } from '@/data/queries/locate'
import { useKinds, usesOfSource } from '@/data/queries/source-uses'
import type { AboutScene, AboutSection } from '../about-section'

/** Every source, where it is found again, and what is shown because of it. */
export const sources: AboutSection = {
  id: 'sources',
  title: (phrases) => phrases.sources.title,
  body: (scene) => (
    <>
      <p>{scene.language.phrases.about.sources.intro}</p>
      <ol className="sources">
        {[...scene.report.sources.values()].map((source) => (
          <Entry key={source.id} source={source} scene={scene} />
        ))}
      </ol>
    </>
  ),
}

function Entry({ source: { id, kind, title: titles, locator }, scene }: { readonly source: Source; readonly scene: AboutScene }) {
  const { code, phrases } = scene.language
  const title = speak(titles, code)
  return (
    <li id={sourceAnchor(id)} className="source">
      <p className="linkable">
        <span className="source-title">
          <Spoken text={title} />
        </span>
        <Permalink id={sourceAnchor(id)} name={title} phrases={phrases} />
      </p>
      <p className="quiet">
        {phrases.about.sources.kinds[kind]}
        {locator && ' · '}
        {locator && (
          <InEnglish>
            {locate(locator).map(({ words, href }) =>
              href === null ? (
                words
              ) : (
                <a key={href} href={href} rel="noreferrer">
                  {words}
                </a>
              ),
            )}
          </InEnglish>
        )}
      </p>
      {kind === 'report' ? <p className="quiet">{phrases.about.sources.isReport}</p> : <Carried id={id} scene={scene} />}
    </li>
  )
}

/** A sentence as it stands in a row of others. */
const withoutStop = ({ words, language }: SpokenText): SpokenText => ({ words: words.replace(/\.$/, ''), language })

interface Carried {
  readonly name: string
  readonly uses: readonly { readonly href: string; readonly name: SpokenText }[]
}

/** What rests on a source, by kind. */
function Carried({ id, scene: { report, tables, language } }: { readonly id: string; readonly scene: AboutScene }) {
  const { code, phrases } = language
  const words = phrases.about.sources
  const to = paths(code, report.slug)
  const pages = { events: to.event, bodies: to.body, memberships: to.body, places: to.place } as const
  const carried: Carried[] = [
    ...useKinds.map((kind) => ({ name: words.uses[kind], uses: usesOfSource(report, kind, id).map((use) => ({ href: pages[kind](use.id), name: speak(use.name, code) })) })),
    { name: words.uses.lists, uses: itemsOfSource(tables, id).map(({ anchor, title }) => ({ href: to.list(anchor), name: title })) },
    { name: words.uses.contradictions, uses: report.contradictions.filter((each) => evidenceOf(each)?.sources.includes(id)).map((each) => ({ href: to.contradiction(each.id), name: withoutStop(speak(each.says, code)) })) },
  ].filter(({ uses }) => uses.length > 0)
  if (carried.length === 0) return <p className="quiet">{words.nothing}</p>
  return (
    <p className="carried">
      {words.carries}:{' '}
      {carried.map(({ name, uses }, group) => (
        <span key={name}>
          {group > 0 && '. '}
          <span className="quiet">{name}:</span>{' '}
          {uses.map(({ href, name }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>
                <Spoken text={name} />
              </a>
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}
