import { eachFacet } from '@/data/filters'
import { groupOf } from '@/data/queries/groups'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { Address } from './parameters'

const bodiesWithMembers = (report: SpokenReport): string[] => Object.values(report.groups).flatMap(({ id, kind }) => (kind === 'body' ? id : []))

/** Bodies whose member states an address asks for: those it names; with `members=none` nobody's; where it does not say, everybody's. Partner sets have no time and are left out. */
export function memberBodies(report: SpokenReport, { members }: Address): string[] {
  if (members === null) return bodiesWithMembers(report)
  return [...new Set(members.flatMap((id) => groupOf(report, id) ?? []).flatMap(({ id, kind }) => (kind === 'body' ? id : [])))]
}

/** Bodies that a timeline shows even where no event is left under them: those the address names, and where nothing but years narrows it, every one that has members. */
export function laneBodies(report: SpokenReport, address: Address): string[] {
  const isNarrowed = eachFacet.some(([name, facet]) => name !== 'years' && facet.write(address[name]).length > 0)
  return [...new Set([...address.body, ...(isNarrowed && address.members === null ? [] : memberBodies(report, address))])]
}
