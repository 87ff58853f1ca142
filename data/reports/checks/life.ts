import type { ReportBody } from '@/data/model/body'
import type { Problem } from '@/data/model/problem'
import type { When } from '@/data/model/when'
import { byId, type Check } from './check'

/** First and last day of a body's life as far as they are known. */
function lifeOf({ life, founded }: ReportBody): { first: string | null; last: string | null } {
  return { first: life?.first ?? founded?.first ?? null, last: life?.last ?? null }
}

function outside(when: When, body: ReportBody): string | null {
  const { first, last } = lifeOf(body)
  if (first && when.last && when.last < first) return `a date from ${first} on, when "${body.id}" began`
  if (last && when.first && when.first > last) return `a date up to ${last}, when "${body.id}" ended`
  return null
}

/** No event and no membership lies wholly outside the life of its body, and none ends before it starts. */
export const checkLife: Check = (rows) => {
  const bodies = byId(rows.bodies)
  const at = (file: string, row: number, column: string, when: When | null, ids: readonly string[]): Problem[] =>
    when === null
      ? []
      : ids.flatMap((id) => {
          const body = bodies.get(id)
          const wanted = body && outside(when, body)
          return wanted ? [{ file, row, column, seen: `"${when.edtf}"`, wanted, cure: 'Mend the date, the body, or the body’s “life” in bodies.csv.' }] : []
        })
  const claims = byId(rows.events)
  return [
    ...rows.events.rows.flatMap(({ row, value }) => at('events.csv', row, 'claim_when', value.claim_when, value.claim_bodies)),
    ...rows.records.rows.flatMap(({ row, value }) => at('records.csv', row, 'when', value.when, [...(claims.get(value.event)?.claim_bodies ?? []), ...value.bodies])),
    ...rows.memberships.rows.flatMap(({ row, value }) => at('memberships.csv', row, 'start', value.start, [value.body])),
    ...rows.memberships.rows.flatMap(({ row, value: { start, end } }): Problem[] =>
      end?.last && start.first && end.last < start.first ? [{ file: 'memberships.csv', row, column: 'end', seen: `"${end.edtf}"`, wanted: `a date not before the start, ${start.edtf}` }] : [],
    ),
  ]
}
