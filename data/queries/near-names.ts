/**
 * How many single-letter slips (insert, drop, change, or swap of two neighbours) lie between two words.
 * The restricted Damerau–Levenshtein distance. @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1]!
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, above[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** Up to three of the known names that `name` may have been meant for, nearest first. */
export function nearNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.toLowerCase()
  return [...known]
    .map((candidate) => {
      const other = candidate.toLowerCase()
      const isPart = wanted.length > 2 && (other.includes(wanted) || wanted.includes(other))
      return { candidate, slips: isPart ? 1 : slipsBetween(wanted, other) }
    })
    .filter(({ slips }) => slips <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.slips - b.slips || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
