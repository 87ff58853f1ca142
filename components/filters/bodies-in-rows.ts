import type { SpokenBody, SpokenReport } from '@/data/queries/spoken-report'

/** The bodies that stand alone, and those that are part of another, each in the order of their families. */
export function bodiesInRows(report: SpokenReport): { readonly roots: readonly SpokenBody[]; readonly organs: readonly SpokenBody[] } {
  const hueOf = ({ family }: SpokenBody) => report.families[family]!.hue
  const bodies = Object.values(report.bodies).sort((a, b) => hueOf(a) - hueOf(b))
  return { roots: bodies.filter(({ parent }) => parent === null), organs: bodies.filter(({ parent }) => parent !== null) }
}
