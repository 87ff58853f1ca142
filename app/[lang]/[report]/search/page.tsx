import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { openSearch } from '@/app/requests/open-search'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { paths } from '@/data/address/href'
import { facets } from '@/data/filters'
import { fill } from '@/data/languages/say'

interface SearchPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<{ q?: string | string[] }>
}

/** The words looked for, as the filter of events reads them; given twice, the last count. */
async function readQuery(searchParams: SearchPageProps['searchParams']): Promise<string> {
  const { q } = await searchParams
  return facets.q.parse(() => (Array.isArray(q) ? q.at(-1) : q)).value
}

export async function generateMetadata({ params, searchParams }: SearchPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const query = await readQuery(searchParams)
  const { search } = openReport(lang, report).language.phrases
  // Search engines index what there is to find, not each search for it.
  return { title: query === '' ? search.title : fill(search.of, { query }), robots: { index: false } }
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const { lang, report: slug } = await params
  const { language, report } = openReport(lang, slug)
  const query = await readQuery(searchParams)
  const to = paths(language.code, slug)
  return (
    <main id="content" className="page page-search">
      <h1>{language.phrases.search.title}</h1>
      <SearchForm action={to.search} query={query} phrases={language.phrases.search} />
      {query === '' ? <p className="quiet">{language.phrases.search.spellings}</p> : <SearchResults index={openSearch(language.code, report).index} query={query} language={language} to={to} />}
    </main>
  )
}
