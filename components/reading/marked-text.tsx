import { markNames, type MarkedName } from '@/data/queries/mark-names'
import type { SpokenText } from '@/data/model/text'

/** A text whose names are links. */
export function MarkedText({ text, names }: { readonly text: SpokenText; readonly names: readonly MarkedName[] }) {
  return (
    <span lang={text.language}>
      {markNames(text.words, names, text.language).map(({ words, href }, index) =>
        href === null ? (
          words
        ) : (
          // The pieces of a text never change places.
          <a key={index} className="marked" href={href}>
            {words}
          </a>
        ),
      )}
    </span>
  )
}
