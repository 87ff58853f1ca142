import type { SpokenText } from '@/data/model/text'

/** A text, marked with its own language. Where that is the page's, the mark says nothing new and does no harm. */
export function Spoken({ text }: { readonly text: SpokenText }) {
  return <span lang={text.language}>{text.words}</span>
}
