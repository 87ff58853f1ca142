import { fold } from '../fold'
import { append } from './append'
import { kindItems } from './kinds'
import { searchKinds, type SearchData, type SearchDraft, type SearchName } from './search-item'
import type { SearchScene } from './search-kind'
import { stemsOf } from './stems'

/** Everything of a report that can be found, in the language of the scene, kind by kind. */
export function makeSearch(scene: SearchScene): SearchData {
  const drafts = searchKinds.flatMap((kind) => kindItems[kind](scene).map((draft) => ({ kind, ...draft, names: withoutTwins(draft) })))
  const numbers = new Map(drafts.map(({ kind, id }, number) => [`${kind}/${id}`, number]))
  const ofItem = drafts.map(({ of }) => [...new Set(of.flatMap((key) => numbers.get(key) ?? []))])
  const told = new Map<string, number[]>()
  drafts.forEach((draft, number) => {
    // Words that stand in the item as it is, or in the names of what finds it too, need not be sent twice.
    const shown = stemsOf([draft.detail.words, ...[number, ...ofItem[number]!].flatMap((each) => namesOf(drafts[each]!))])
    for (const stem of stemsOf(draft.told)) if (!shown.has(stem)) append(told, stem, number)
  })
  return { told, items: drafts.map(({ kind, title, detail, href, names }, number) => ({ kind, title, detail, href, names, of: ofItem[number]! })) }
}

const namesOf = ({ title, names }: Pick<SearchDraft, 'title' | 'names'>) => [title.words, ...names.map(({ words }) => words)]

/** The names less those that are folded like another or the title. A name in another alphabet is no twin: a slip in that alphabet is found by it. */
function withoutTwins({ title, names }: SearchDraft): SearchName[] {
  const known = new Set([fold(title.words), ''])
  return names.filter(({ words }) => !known.has(fold(words)) && known.add(fold(words)))
}
