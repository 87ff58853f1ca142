import type { Problem } from '@/data/model/problem'
import type { Check } from './check'

/** Bodies and partner sets are named alike in an address (`members=`): no set has the id of a body. */
export const checkGroups: Check = ({ bodies, partnerSets }) =>
  partnerSets.rows.flatMap(({ row, value: { id } }): Problem[] => {
    const body = bodies.rows.find(({ value }) => value.id === id)
    return body ? [{ file: 'partner-sets.csv', row, column: 'id', seen: `"${id}"`, wanted: 'an id that no body has', cure: `Row ${body.row} of bodies.csv has it already; “members=${id}” in an address could mean either.` }] : []
  })
