import type { Metadata } from 'next'
import { openLists } from '@/app/requests/open-lists'
import { openReport } from '@/app/requests/open-report'
import { shareMetadata } from '@/app/requests/share-metadata'
import { shownColumns } from '@/components/lists/shown-columns'
import { TableSection } from '@/components/lists/table-section'
import { Contents } from '@/components/ui/contents'
import { paths } from '@/data/address/href'
import { readSort } from '@/data/address/sort'

interface ListsPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<{ sort?: string | string[] }>
}

export async function generateMetadata({ params }: ListsPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { title, intro } = open.language.phrases.lists
  return shareMetadata(open, { path: paths(lang, report).lists, title, description: intro })
}

export default async function ListsPage({ params, searchParams }: ListsPageProps) {
  const { lang, report: slug } = await params
  const { tables, language, to } = openLists(lang, slug)
  const { phrases } = language
  const sort = readSort((await searchParams).sort, (id) => tables.filter((table) => table.id === id).flatMap(shownColumns).flatMap(({ key, sort }) => (sort ? key : [])))
  return (
    <main id="content" className="page page-lists">
      <h1>{phrases.lists.title}</h1>
      <p className="subtitle">{phrases.lists.intro}</p>
      <Contents label={phrases.lists.contents} entries={tables.map(({ id, title }) => ({ id, title }))} />
      {tables.map((table) => (
        <TableSection key={table.id} table={table} sort={sort?.table === table.id ? sort : null} scene={{ to, phrases }} language={language} />
      ))}
    </main>
  )
}
