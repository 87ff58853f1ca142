import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { fill, sayCount } from '@/data/languages/say'
import { countBeyond, groupsTold } from '@/data/queries/groups'
import type { LitStates } from '@/data/queries/paragraph-subjects'
import type { Reading } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface LitLineProps {
  readonly number: number
  readonly lit: readonly LitStates[]
  readonly report: SpokenReport
  readonly reading: Reading
  readonly voice: Voice
}

/** Which states a paragraph lights on the map, how many and why, each group to be shaded there; and the sets it speaks of of which none can be lit. */
export function LitLine({ number, lit, report, reading, voice: { phrases, plural, language } }: LitLineProps) {
  const to = paths(language, report.slug)
  const groups = lit.flatMap(({ group, periods, states }) => (group ? [{ group, periods, n: states.length }] : []))
  const unlit = groupsTold(report, [number], []).filter((told) => groups.every(({ group }) => group !== told))
  const named = lit.find(({ group }) => group === null)?.states.length ?? 0
  if (groups.length + unlit.length + named === 0) return null
  const beyond = groups.flatMap(({ group, periods }) => (group.partners ? [] : (countBeyond(report, group, periods) ?? [])))
  return (
    <p className="paragraph-sets">
      {phrases.members.onMap}:{' '}
      {[...groups, ...unlit.map((group) => ({ group, n: 0 }))].map(({ group, n }) => (
        <span key={group.id}>
          <a href={`${to.atlas}${addressQuery({ ...plainAddress, claims: reading, members: [group.id] })}`}>
            <Spoken text={group.name} />
          </a>
          {n > 0 && `: ${sayCount(phrases.members.states, n, plural)}`}
        </span>
      ))}
      {named > 0 && <span>{sayCount(phrases.reading.litNamed, named, plural)}</span>}
      {groups.some(({ group }) => !group.partners) && <span>({phrases.reading.litThen})</span>}
      {beyond.map(({ when, members, found }) => (
        <span key={when.edtf}>{fill(phrases.members.inPart, { when: when.words, all: members, found })}</span>
      ))}
    </p>
  )
}
