import type { PageVoice } from '@/components/language/voice'
import { apiPath } from '@/data/address/href'
import { facets } from '@/data/filters'
import { pageBounds } from '@/data/formats/api/paging'
import { fallbackLanguage } from '@/data/languages/codes'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** Asks the API for events, as a form: the address it leads to is the one to use in a program. An empty field narrows nothing. */
export function ApiForm({ report, voice: { language, phrases } }: { readonly report: SpokenReport; readonly voice: PageVoice }) {
  const { downloads, filters, years, claims, kinds } = phrases
  return (
    <form className="api-form" action={apiPath('reports', report.slug, 'events')} method="get" aria-label={downloads.ask}>
      <label>
        {years.label}
        <input name="years" placeholder="2004-2011" />
      </label>
      <label>
        {filters.words}
        <input name="q" type="search" maxLength={200} />
      </label>
      <label>
        {filters.kind}
        <select name="kind">
          <option value="">{downloads.anyKind}</option>
          {facets.kind.options!(report).map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind as keyof typeof kinds]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {downloads.limit}
        <input name="limit" type="number" min={pageBounds.limit.least} max={pageBounds.limit.most} defaultValue={10} />
      </label>
      <label className="api-check">
        <input name="claims" type="checkbox" value="report" />
        {claims.report}
      </label>
      {language !== fallbackLanguage && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{downloads.send}</button>
    </form>
  )
}
