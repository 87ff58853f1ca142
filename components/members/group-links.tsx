import type { ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { groupsTold } from '@/data/queries/groups'
import { bodiesOf } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'

interface GroupLinksProps {
  readonly event: SpokenEvent
  readonly report: SpokenReport
  readonly voice: Voice
  readonly link: (group: string, children: ReactNode) => ReactNode
}

/** The groups of states that an event tells of, each to be shaded on the map. */
export function GroupLinks({ event, report, voice, link }: GroupLinksProps) {
  const groups = groupsTold(report, event.paragraphs, bodiesOf(event, 'record', report))
  if (groups.length === 0) return null
  return (
    <nav className="group-links" aria-label={voice.phrases.members.onMap}>
      <p className="label part">{voice.phrases.members.onMap}</p>
      <ul>
        {groups.map(({ id, name, hue }) => (
          <li key={id}>
            <i className="chip-dot" style={{ background: `var(--hue-${hue})` }} /> {link(id, <Spoken text={name} />)}
          </li>
        ))}
      </ul>
    </nav>
  )
}
