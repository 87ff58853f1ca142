import type { PageVoice } from '@/components/language/voice'
import { columnNames } from '@/data/formats/event-columns'

/** What stands in each column of a file of events, in the order of the file. */
export function ColumnNotes({ voice: { phrases } }: { readonly voice: PageVoice }) {
  return (
    <dl className="facts query-keys column-notes">
      {columnNames.map((name) => (
        <div key={name} className="fact">
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{phrases.columns[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
