import type { DrawLink } from '@/components/atlas/address-link'
import { sayChoice } from '@/components/filters/say-choice'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { eachFacet } from '@/data/filters'
import { match } from '@/data/filters/match'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface EmptyListProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  readonly link: DrawLink
}

/** Nothing is left: says so, and which filter to drop to get how many events back. */
export function EmptyList({ report, address, voice: { phrases, plural }, link }: EmptyListProps) {
  const drops = eachFacet.flatMap(([name, facet]) => {
    const [written] = facet.write(address[name])
    if (!written) return []
    const without: Address = { ...address, [name]: facet.none, event: null, at: null }
    const count = match(report, without, address.claims).length
    const filter = (facet.options ? written[1].split(',') : [written[1]]).map((id) => sayChoice(name, id, report, phrases)).join(', ')
    return count > 0 ? [<li key={name}>{link({ to: without, children: fill(phrases.list.drop, { filter, count: sayCount(phrases.counts.events, count, plural) }) })}</li>] : []
  })
  return (
    <div className="empty">
      <p>{phrases.list.none}</p>
      {drops.length > 0 && (
        <>
          <p>{phrases.list.noneHint}</p>
          <ul>{drops}</ul>
        </>
      )}
    </div>
  )
}
