import { Spoken } from '@/components/language/spoken'
import type { Language } from '@/data/languages'
import type { SpokenText } from '@/data/model/text'

/** A link to the very thing it stands at. Its name is text and no attribute, so that what is in another language says so. */
export function Permalink({ id, name, phrases: { lists } }: { readonly id: string; readonly name: SpokenText; readonly phrases: Pick<Language['phrases'], 'lists'> }) {
  const [before, after] = lists.link.split('{name}')
  return (
    <a className="anchor" href={`#${id}`}>
      <span aria-hidden="true">#</span>
      <span className="unseen">
        {before}
        <Spoken text={name} />
        {after}
      </span>
    </a>
  )
}
