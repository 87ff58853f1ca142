/** A stretch of an axis; it takes the room from its beginning to its end. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Puts stretches into as few rows as greed finds, so that none overlaps another in its row. Gives the row of each, in the order given; the earlier a stretch begins, the higher it stands. */
export function packRows(stretches: readonly Stretch[]): number[] {
  const ends: number[] = []
  const rows: number[] = stretches.map(() => 0)
  const order = stretches.map((_, index) => index).sort((a, b) => stretches[a]!.from - stretches[b]!.from || a - b)
  for (const index of order) {
    const { from, to } = stretches[index]!
    const free = ends.findIndex((end) => end <= from)
    const row = free < 0 ? ends.length : free
    ends[row] = to
    rows[index] = row
  }
  return rows
}
