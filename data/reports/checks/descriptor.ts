import type { Problem } from '@/data/model/problem'
import { nearNames } from '@/data/queries/near-names'
import { describeTables } from '../describe'
import { byId, type Check } from './check'

const file = 'datapackage.json'
const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The descriptor says of the tables what the model says of them, names the folder, and knows its home state. */
export const checkDescriptor: Check = (rows, descriptor, { slug, isPublished }) => {
  if (!descriptor) return []
  const problems: Problem[] = []
  if (descriptor.name !== slug) problems.push({ file, seen: `the name "${descriptor.name}"`, wanted: `the name of its folder, "${slug}"` })
  const states = byId(rows.states)
  const { home } = descriptor.dateline
  if (!states.has(home)) {
    const [near] = nearNames(home, states.keys())
    problems.push({ file, seen: `the home state "${home}"`, wanted: 'the id of a row in states.csv', cure: near && `Did you mean "${near}"?` })
  }
  const isRead = Object.values(rows).every(({ problems, header }) => header.length > 0 && !problems.some(({ row }) => row === 1))
  const wanted = JSON.parse(JSON.stringify(describeTables(rows))) as { name: string }[]
  const differing = wanted.filter((resource) => !descriptor.resources.some((other) => sameJson(other, resource))).map(({ name }) => name)
  // A published version describes its tables as the model was then.
  if (isRead && !isPublished && differing.length > 0)
    problems.push({ file, seen: `other columns than the files of ${differing.join(', ')} have`, wanted: 'the columns as they are', cure: 'Run "npm run data -- --describe", which writes them.' })
  return problems
}
