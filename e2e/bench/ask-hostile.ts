// How long the longest of the hostile requests takes that the tests make, one after the other: `tsx ask-hostile.ts URL`.
import fc from 'fast-check'
import { anyHostilePage, anyHostileRequest } from '@/data/formats/any-hostile-request'

const [, , url = ''] = process.argv
const seed = 20_261_124

let [slowestMs, slowest] = [0, '']
for (const { parts, query } of [...fc.sample(anyHostileRequest, { numRuns: 300, seed }), ...fc.sample(anyHostilePage, { numRuns: 60, seed })]) {
  const path = `/${parts.map(encodeURIComponent).join('/')}?${query}`
  const since = performance.now()
  await (await fetch(url + path, { redirect: 'manual' })).arrayBuffer()
  const ms = performance.now() - since
  if (ms > slowestMs) [slowestMs, slowest] = [ms, path]
}
console.log(JSON.stringify({ slowestMs, slowest: slowest.slice(0, 200) }))
