import { Spoken } from '@/components/language/spoken'
import type { paths } from '@/data/address/href'
import type { Language } from '@/data/languages'
import { fill, sayCount } from '@/data/languages/say'
import { find } from '@/data/queries/search/find'
import { groupFound } from '@/data/queries/search/group-found'
import { nearItems } from '@/data/queries/search/near-items'
import type { SearchIndex } from '@/data/queries/search/open-index'
import { FoundWords } from './found-words'

interface SearchResultsProps {
  readonly index: SearchIndex
  readonly query: string
  readonly language: Language
  readonly to: ReturnType<typeof paths>
}

/** Everything that is found, by kind; where nothing is, what may have been meant and where to look. */
export function SearchResults({ index, query, language, to }: SearchResultsProps) {
  const { search } = language.phrases
  const found = find(index, query)
  if (found.length === 0) return <NothingFound index={index} query={query} language={language} to={to} />
  return (
    <>
      <p className="quiet">{sayCount(search.results, found.length, language.plural)}</p>
      {groupFound(found).map((group) => (
        <section key={group.kind} aria-labelledby={`found-${group.kind}`}>
          <h2 id={`found-${group.kind}`}>{search.kinds[group.kind]}</h2>
          <ul className="found-list">
            {group.found.map((each) => (
              <li key={each.item.href}>
                <a href={each.item.href}>
                  <FoundWords found={each} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function NothingFound({ index, query, language: { phrases }, to }: SearchResultsProps) {
  const near = nearItems(index, query)
  const pages = (['bodies', 'states', 'reading', 'lists'] as const).map((view) => ({ href: to[view], words: phrases.nav[view] }))
  return (
    <>
      <p>{fill(phrases.search.none, { query })}</p>
      {near.length > 0 && (
        <>
          <p>{phrases.search.near}</p>
          <ul className="plain-list">
            {near.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>
                  <Spoken text={title} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{phrases.search.instead}</p>
      <ul className="plain-list">
        {pages.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
