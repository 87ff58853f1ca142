import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { paths } from './href'

/** Every page of a report in one language, the atlas first: what the sitemap lists, and what says of itself where it stands in other languages. */
export function pagePaths(language: LanguageCode, report: Report): string[] {
  const to = paths(language, report.slug)
  return [
    ...[to.atlas, to.reading, to.bodies, to.states, to.lists, to.data, to.about],
    ...report.events.map(({ id }) => to.event(id)),
    ...[...report.places.keys()].map(to.place),
    ...[...report.bodies.keys()].map(to.body),
    ...[...report.states.keys()].map(to.state),
  ]
}
