import type { Report } from '@/data/model/report'
import { ReportProblems, type Problem } from '@/data/model/problem'
import { checks, lastChecks } from './checks'
import { byId, type Check } from './checks/check'
import { freeze } from './freeze'
import { readReport, type ReportFiles } from './read-report'
import type { ReportPlace } from './report-place'

/** Everything that is wrong with a report, in the order of its files. */
export function findProblems(files: ReportFiles): Problem[] {
  const ask = (rules: readonly Check[]) => rules.flatMap((check) => check(files.tables, files.descriptor, files))
  const problems = [...files.problems, ...ask(checks)]
  return problems.length > 0 ? problems : ask(lastChecks)
}

/**
 * Reads a report from its files: read → parse → link → check → freeze.
 * @throws ReportProblems with every problem at once, each with its file, row, column and cure.
 */
export function loadReport(place: ReportPlace): Report {
  const files = readReport(place)
  const problems = findProblems(files)
  const { descriptor, tables: read } = files
  if (problems.length > 0 || !descriptor) throw new ReportProblems(files.slug, problems)

  const records = new Map(read.records.rows.map(({ value }) => [value.event, value]))
  const values = <Value>({ rows }: { readonly rows: readonly { readonly value: Value }[] }) => rows.map(({ value }) => value)
  return freeze({
    slug: files.slug,
    version: descriptor.version,
    created: descriptor.created,
    about: descriptor.dateline,
    licenses: descriptor.licenses,
    paragraphs: values(read.paragraphs).sort((a, b) => a.number - b.number),
    marks: values(read.marks),
    fingerprints: values(read.fingerprints),
    events: values(read.events).map((event) => ({ ...event, record: records.get(event.id) ?? null })),
    places: byId(read.places),
    placeNames: values(read.placeNames),
    families: byId(read.families),
    bodies: byId(read.bodies),
    bodyCounts: values(read.bodyCounts),
    states: byId(read.states),
    roles: byId(read.roles),
    memberships: values(read.memberships),
    acts: values(read.acts),
    programmes: values(read.programmes),
    statements: values(read.statements),
    lists: values(read.lists),
    listEntries: values(read.listEntries),
    partnerSets: values(read.partnerSets),
    partners: values(read.partners),
    contradictions: values(read.contradictions),
    sources: byId(read.sources),
  })
}
