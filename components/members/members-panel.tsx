'use client'

import { memo, type CSSProperties } from 'react'
import { AddressLink } from '@/components/atlas/address-link'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { shadeHues, shadingOf, type Shading } from '@/components/map/shading'
import { legendNotes, legendRows, sayBelonging } from '@/components/map/shading-words'
import { Swatch } from '@/components/map/swatch'
import { paths } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { bodiesAsked } from '@/data/address/shaded'
import { fill, sayCount } from '@/data/languages/say'
import { firstJoined } from '@/data/queries/groups'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { GroupChips } from './group-chips'
import { sayPeriod } from './say-period'

interface MembersPanelProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly events: readonly SpokenEvent[]
  readonly voice: Voice
}

/** Whose member states the map shades and when, counted, and the same as a list for who does not see the map. */
export const MembersPanel = memo(function MembersPanel({ report, address, events, voice }: MembersPanelProps) {
  const { members } = voice.phrases
  if (Object.keys(report.groups).length === 0) return null
  const shading = shadingOf(report, address, events)
  return (
    <section className="members" aria-label={members.label}>
      {shading ? (
        <Shaded shading={shading} report={report} address={address} voice={voice} />
      ) : (
        bodiesAsked(address).map((id) => <p key={id}>{fill(members.unrecorded, { name: report.bodies[id]!.short.words })}</p>)
      )}
      <details className="more">
        <summary>{members.choose}</summary>
        <p className="quiet">{members.chooseHint}</p>
        <GroupChips report={report} address={address} chosen={shading?.groups ?? []} />
      </details>
    </section>
  )
})

function Shaded({ shading, report, address, voice }: { readonly shading: Shading; readonly report: SpokenReport; readonly address: Address; readonly voice: Voice }) {
  const { members } = voice.phrases
  const { groups } = shading
  const [first, second] = groups
  const hues = shadeHues(groups)
  const rows = legendRows(shading, report, voice)
  const notes = legendNotes(shading, report, voice)
  const to = paths(voice.language, report.slug)
  const isSet = first!.partners !== null && !second
  const countOf = (some: typeof rows) => some.reduce((sum, { states }) => sum + states.length, 0)
  // Of a set, those that others add are of it too; of two bodies, those beside both are not.
  const isBeside = ({ shade }: (typeof rows)[number]) => shade === 'beside' && !isSet
  const count = countOf(rows.filter((row) => row.shade !== 'perhaps' && !isBeside(row)))
  const besides = countOf(rows.filter(isBeside))
  return (
    <div className="shaded" style={{ '--first': `var(--hue-${hues.first})`, '--second': `var(--hue-${hues.second})` } as CSSProperties}>
      <h2 className="members-title" data-members={groups.map(({ id }) => id).join()}>
        {second ? fill(members.compared, { first: first!.name.words, second: second.name.words }) : isSet ? <Spoken text={first!.name} /> : fill(members.of[first!.as], { name: first!.name.words })}
      </h2>
      <p className="quiet">
        {groups.some(({ partners }) => !partners) && <>{sayPeriod(address, voice)} · </>}
        <b data-count={count}>{sayCount(members.states, count, voice.plural)}</b>
        {besides > 0 && <>, {sayCount(members.besides, besides, voice.plural)}</>}
      </p>
      {rows.length === 0 ? (
        <p>{[members.nobody, ...groups.flatMap((group) => firstJoined(report, group)).filter(({ first }) => shading.periods.every((period) => period.last < (first ?? ''))).map(({ words }) => fill(members.firstJoined, { when: words }))].join(' ')}</p>
      ) : (
        <ul className="members-legend">
          {rows.map(({ id, shade, words }) => (
            <li key={id}>
              <span aria-hidden="true">
                <Swatch shade={shade} />
              </span>
              {words}
            </li>
          ))}
        </ul>
      )}
      {address.claims === 'report' && groups.some(({ kind }) => kind === 'body') && <p className="quiet">{members.fromOthers}</p>}
      {notes.length > 0 && <p className="members-part">{notes.join(' ')}</p>}
      {rows.length > 0 && (
        <details className="more members-names">
          <summary>{members.list}</summary>
          {rows.map(({ id, shade, words, states }) => (
            <section key={id}>
              <h3 className="label">{words}</h3>
              <ul className="members-list">
                {states.map((state) => {
                  const said = sayBelonging(shading, report, state, voice)
                  return (
                    <li key={state} data-state={state} data-shade={shade}>
                      <a href={to.state(state)}>
                        <Spoken text={report.states[state]!} />
                      </a>
                      {said && <span className="quiet">: {said}</span>}
                    </li>
                  )
                })}
              </ul>
            </section>
          ))}
        </details>
      )}
      <p className="quiet">{members.borders}</p>
      <p className="members-links">
        {first!.kind === 'body' && !second && <a href={to.body(first!.id)}>{voice.phrases.body.page}</a>}
        <a href={`${to.about}#borders`}>{members.bordersLink}</a>
        <AddressLink to={{ ...address, members: [] }}>{members.none}</AddressLink>
      </p>
    </div>
  )
}
