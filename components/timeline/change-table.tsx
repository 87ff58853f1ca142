import { Dated } from '@/components/language/dated'
import type { SpokenWhen } from '@/data/queries/spoken-report'
import { fill } from '@/data/languages/say'
import type { MemberLane } from '@/data/queries/timeline/member-lane'
import { sayWhose } from './member-strip'
import { RowsTable, type Column } from './rows-table'
import { sayStates } from './say-states'
import type { Plotted } from './timeline-scene'

interface Row {
  readonly key: string
  readonly first: string
  readonly when: SpokenWhen
  readonly body: string
  readonly name: string
  readonly change: string
  readonly states: string
}

/** Who joined and left within the axis, and what sources count: the ticks of the lanes in words, in order of time. */
export function ChangeTable({ members, scene }: { readonly members: ReadonlyMap<string, MemberLane>; readonly scene: Plotted }) {
  const { report, address, voice, to } = scene
  const { timeline } = voice.phrases
  const rows = [...members]
    .flatMap(([body, lane]): Row[] => {
      const shared = { body, name: lane.group.name.words }
      return [
        ...lane.changes.map(({ what, when, states }) => ({ ...shared, key: `${body} ${what} ${when.edtf}`, first: when.first ?? '', when, change: timeline.change[what], states: sayStates(states, report) })),
        ...lane.counts.map(({ when, members }) => ({ ...shared, key: `${body} count ${when.edtf} ${members}`, first: when.first ?? '', when, change: fill(timeline.counted, { n: members }), states: '' })),
      ]
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  if (rows.length === 0) return null
  const { table } = timeline
  const columns: readonly Column<Row>[] = [
    { key: 'when', heading: table.when, cell: ({ when }) => <Dated when={when} /> },
    { key: 'body', heading: table.body, isName: true, cell: ({ body, name }) => <a href={`${to.body(body)}#members`}>{name}</a> },
    { key: 'change', heading: table.change, cell: ({ change }) => change },
    { key: 'states', heading: table.states, cell: ({ states }) => states },
  ]
  return (
    <details className="more">
      <summary id="changes">
        {table.changes} ({rows.length}){sayWhose(address, voice)}
      </summary>
      <RowsTable labelledBy="changes" columns={columns} rows={rows} />
    </details>
  )
}
