import { openTables } from '@/components/lists/tables'
import { tableCsv } from '@/components/lists/table-csv'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { fallbackLanguage, isLanguageCode } from '@/data/languages/codes'
import { fill } from '@/data/languages/say'
import { speakLists } from '@/data/queries/speak-lists'
import { findReport } from '@/data/reports'

/** One table of the lists as a file. Where there is none of the name, says which there are. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ lang: string; report: string; file: string }> }): Promise<Response> {
  const { lang, report: slug, file } = await params
  const { code, dates, phrases } = languages[isLanguageCode(lang) ? lang : fallbackLanguage]
  const report = isLanguageCode(lang) ? findReport(slug) : undefined
  const tables = report ? openTables(speakLists(report, code, dates), phrases.lists) : []
  const table = tables.find(({ id }) => `${id}.csv` === file)
  if (!table) {
    const links = tables.map(({ id }) => paths(lang, slug).listFile(id))
    return new Response(`${[fill(phrases.lists.noTable, { name: file }), ...links].join('\n')}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  return new Response(tableCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${slug}-${file}"` } })
}
