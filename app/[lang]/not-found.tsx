import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Missing } from '@/components/ui/missing'
import { languageOf } from '@/app/requests/language-of'
import { openReport } from '@/app/requests/open-report'
import { languages } from '@/data/languages'
import { speak } from '@/data/model/text'
import { paths } from '@/data/address/href'
import { findReport, reports } from '@/data/reports'

/** The path that was asked for. */
const askedPath = async () => (await headers()).get('x-dateline-path') ?? ''

export async function generateMetadata(): Promise<Metadata> {
  return { title: languages[languageOf(await askedPath())].phrases.missing.title }
}

/** What there is near an address that is nothing: the events, places or bodies of its report, else the reports. */
export default async function NotFound() {
  const path = await askedPath()
  const [, , slug = '', kind = ''] = path.split('/')
  const language = languageOf(path)
  const { phrases } = languages[language]
  const listed = reports.filter(({ isListed }) => isListed).map((report) => ({ href: paths(language, report.slug).atlas, name: speak(findReport(report.slug)!.about.title, language) }))
  if (!findReport(slug)) return <Missing phrases={phrases} language={language} groups={[{ title: phrases.missing.reports, links: listed }]} />
  const { spoken, report } = openReport(language, slug)
  const to = paths(language, slug)
  const groups = {
    events: { title: phrases.missing.events, links: spoken.events.map(({ id, title }) => ({ href: to.event(id), name: title })) },
    places: { title: phrases.missing.places, links: [...report.places.values()].map(({ id, name }) => ({ href: to.place(id), name: speak(name, language) })) },
    states: { title: phrases.missing.states, links: Object.entries(spoken.states).map(([id, name]) => ({ href: to.state(id), name })) },
    bodies: { title: phrases.missing.bodies, links: [...report.bodies.values()].map(({ id, name }) => ({ href: to.body(id), name: speak(name, language) })) },
  }
  const views = (['reading', 'bodies', 'lists', 'about', 'search'] as const).map((view) => ({ href: to[view], name: { words: phrases.nav[view], language } }))
  const near = Object.hasOwn(groups, kind) ? [groups[kind as keyof typeof groups]] : []
  return <Missing phrases={phrases} language={language} groups={[{ title: phrases.missing.reports, links: [{ href: to.atlas, name: spoken.title }] }, { title: phrases.nav.label, links: views }, ...near]} />
}
