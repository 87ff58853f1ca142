import type { PageVoice } from '@/components/language/voice'
import { SearchBox } from '@/components/search/search-box'
import { SearchIcon } from '@/components/search/search-icon'
import { ShareIcon } from '@/components/share/share-icon'
import { ShareLink } from '@/components/share/share-link'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { SiteHeader } from './site-header'
import { ViewLinks } from './view-links'

interface ReportHeaderProps {
  readonly report: SpokenReport
  readonly voice: PageVoice
  /** Of the report in every language: a map is shared in any. */
  readonly titles: Readonly<Record<LanguageCode, string>>
}

/** The site's bar with the views of one report, and a word where the page is not in the reader's language yet. */
export function ReportHeader({ report, voice: { language, phrases }, titles }: ReportHeaderProps) {
  const to = paths(language, report.slug)
  const isFallback = report.title.language !== language || report.events.some(({ title }) => title.language !== language)
  const { label, hint, find, close, loading, failed } = phrases.search
  return (
    <>
      <SiteHeader
        language={language}
        tools={
          <>
            <SearchBox href={to.search} indexHref={to.searchIndex} icon={<SearchIcon />} words={{ search: phrases.nav.search, label, hint, find, close, loading, failed }} />
            <ShareLink words={<><ShareIcon /><span>{phrases.nav.share}</span></>} report={report.slug} language={language} languages={Object.values(languages).map(({ code, name }) => ({ code, name, title: titles[code] }))} />
          </>
        }
      >
        <ViewLinks
          label={phrases.nav.label}
          links={[
            { href: to.atlas, words: phrases.nav.map },
            { href: to.timeline, words: phrases.nav.timeline },
            { href: to.reading, words: phrases.nav.reading },
            { href: to.bodies, words: phrases.nav.bodies },
            { href: to.states, words: phrases.nav.states },
            { href: to.lists, words: phrases.nav.lists },
            { href: to.data, words: phrases.nav.data },
            { href: to.about, words: phrases.nav.about },
          ]}
        />
      </SiteHeader>
      {isFallback && <p className="fallback-notice">{phrases.fallback.notice}</p>}
    </>
  )
}
