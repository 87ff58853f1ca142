import type { SpokenText } from '@/data/model/text'
import { Spoken } from './spoken'

/** Texts in a row, each marked with its own language. */
export const SpokenList = ({ texts }: { readonly texts: readonly SpokenText[] }) =>
  texts.map((text, index) => (
    <span key={text.words}>
      {index > 0 && '; '}
      <Spoken text={text} />
    </span>
  ))
