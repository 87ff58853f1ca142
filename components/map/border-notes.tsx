import type { Voice } from '@/components/language/voice'
import type { BorderNote } from '@/data/outlines/border-notes'
import type { Frame } from './frame'

interface BorderNotesProps {
  readonly notes: readonly BorderNote[]
  readonly frame: Frame
  readonly voice: Voice
}

/** Shapes of maps, width over height: what is fitted into them leaves room beside it, or above and below, that is seen as well. */
const aspects = { tallest: 1.2, widest: 2 } as const

/** The notes on what can be seen around the frame. */
export function notesIn(notes: readonly BorderNote[], { x, y, width, height }: Frame): readonly BorderNote[] {
  const across = Math.max(width, height * aspects.widest) / 2
  const down = Math.max(height, width / aspects.tallest) / 2
  const [middle, centre] = [x + width / 2, y + height / 2]
  return notes.filter(({ near: { left, top, right, bottom } }) => left <= middle + across && right >= middle - across && top <= centre + down && bottom >= centre - down)
}

/** The footnotes under a map: what it shows where states disagree, for what is in view. On paper they are always open. */
export function BorderNotes({ notes, frame, voice }: BorderNotesProps) {
  const here = notesIn(notes, frame)
  if (here.length === 0) return null
  return (
    <details className="footnotes">
      <summary>
        {voice.phrases.map.borderNotes} <b>{here.length}</b>
      </summary>
      <ul>
        {here.map(({ id, name, words }) => (
          <li key={id} data-border={id}>
            <b>{name}</b>: {words}
          </li>
        ))}
      </ul>
    </details>
  )
}
