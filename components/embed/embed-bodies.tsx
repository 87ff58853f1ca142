import { Spoken } from '@/components/language/spoken'
import type { PageVoice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { optionCounts } from '@/data/filters/counts'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface EmbedBodiesProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: PageVoice
  readonly hrefOf: (address: Address) => string
}

/** The bodies to choose from, one at a time: there is no room for more. Each says how many events it leaves. */
export function EmbedBodies({ report, address, voice: { phrases, plural }, hrefOf }: EmbedBodiesProps) {
  const counts = optionCounts(report, address, address.claims, 'body')
  const withBody = (body: readonly string[]) => hrefOf({ ...address, body, event: null, at: null })
  const bodies = Object.values(report.bodies).filter(({ id, parent }) => address.body.includes(id) || (parent === null && (counts.get(id) ?? 0) > 0))
  return (
    <nav className="bodies" aria-label={phrases.filters.body}>
      <a id="b-all" href={withBody([])} aria-current={address.body.length === 0 || undefined}>
        {phrases.embed.allBodies}
      </a>
      {bodies.map(({ id, short, name, family }) => {
        const count = counts.get(id) ?? 0
        return (
          <a key={id} id={`b-${id}`} href={withBody([id])} aria-current={address.body.includes(id) || undefined} title={name.words} aria-label={fill(phrases.filters.would, { name: short.words, count: sayCount(phrases.counts.events, count, plural) })}>
            <i style={{ background: `var(--hue-${report.families[family]?.hue ?? 0})` }} />
            <Spoken text={short} /> {count}
          </a>
        )
      })}
    </nav>
  )
}
