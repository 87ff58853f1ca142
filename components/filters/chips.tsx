import type { DrawLink } from '@/components/atlas/address-link'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenText } from '@/data/model/text'

export interface Chip {
  readonly id: string
  readonly name: SpokenText
  /** In full, where the name is an acronym. */
  readonly fullName?: string
  readonly hue?: number
  readonly count: number
}

interface ChipsProps {
  readonly facet: 'body' | 'kind'
  readonly chips: readonly Chip[]
  readonly address: Address
  readonly voice: Voice
  readonly link: DrawLink
}

/** The choices of one facet, each with how many events it would leave. Choosing one more adds, choosing it again drops it. */
export function Chips({ facet, chips, address, voice, link }: ChipsProps) {
  const chosen = address[facet]
  return (
    <ul className="chips" data-facet={facet}>
      {chips.map(({ id, name, fullName, hue, count }) => {
        const isChosen = chosen.includes(id)
        const would = fill(voice.phrases.filters.would, { name: name.words, count: sayCount(voice.phrases.counts.events, count, voice.plural) })
        // What is seen comes first: who speaks to the computer says what is written there (WCAG 2.5.3).
        const said = fullName === undefined || fullName === name.words ? would : `${would}, ${fullName}`
        return (
          <li key={id}>
            {link({
              className: `chip${hue === undefined ? '' : ' chip-dotted'}${count === 0 && !isChosen ? ' chip-empty' : ''}`,
              to: { ...address, [facet]: facets[facet].toggle!(chosen, id), event: null, at: null },
              isPressed: isChosen,
              label: said,
              title: fullName,
              children: (
                <>
                  {hue !== undefined && <i className="chip-dot" style={{ background: `var(--hue-${hue})` }} />}
                  <Spoken text={name} />
                  <b>{count}</b>
                </>
              ),
            })}
          </li>
        )
      })}
    </ul>
  )
}
