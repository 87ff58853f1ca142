import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { paths } from './href'

/** Pages that search engines are not to list: what they show depends on who asks. */
const unlisted = ['search', 'share'] as const

/** The pages of a report in one language that search engines may list: those of the sitemap. */
export function listedPaths(language: LanguageCode, report: Report): string[] {
  const to = paths(language, report.slug)
  return pagePaths(language, report).filter((path) => !unlisted.some((name) => to[name] === path))
}

/** Every page of a report in one language, the atlas first: each says of itself where it stands in other languages. */
export function pagePaths(language: LanguageCode, report: Report): string[] {
  const to = paths(language, report.slug)
  return [
    ...[to.atlas, to.reading, to.bodies, to.states, to.lists, to.timeline, to.search, to.share, to.data, to.about],
    ...report.events.map(({ id }) => to.event(id)),
    ...[...report.places.keys()].map(to.place),
    ...[...report.bodies.keys()].map(to.body),
    ...[...report.states.keys()].map(to.state),
  ]
}
