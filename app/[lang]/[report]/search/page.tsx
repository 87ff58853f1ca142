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

/** The report, and the words looked for as the filter of events reads them; given twice, the last count. */
async function openQuery({ params, searchParams }: SearchPageProps) {
  const [{ lang, report }, { q }] = await Promise.all([params, searchParams])
  const open = openReport(lang, report)
  return { ...open, query: facets.q.parse(() => (Array.isArray(q) ? q.at(-1) : q) ?? null, open.spoken).value }
}

export async function generateMetadata(props: SearchPageProps): Promise<Metadata> {
  const { query, language } = await openQuery(props)
  const { search } = language.phrases
  // Search engines index what there is to find, not each search for it.
  return { title: query === '' ? search.title : fill(search.of, { query }), robots: { index: false } }
}

export default async function SearchPage(props: SearchPageProps) {
  const { query, language, report } = await openQuery(props)
  const { search } = language.phrases
  const to = paths(language.code, report.slug)
  return (
    <main id="content" className="page page-search">
      <h1>{search.title}</h1>
      <SearchForm action={to.search} query={query} phrases={search} />
      {query === '' ? <p className="quiet">{search.spellings}</p> : <SearchResults index={openSearch(language.code, report).index} query={query} language={language} to={to} />}
    </main>
  )
}
