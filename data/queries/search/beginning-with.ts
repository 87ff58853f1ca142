/**
 * The words of a sorted list that begin with a prefix: they stand together, so that a key typed costs a look at them and not
 * at every word.
 * @param sorted in the order of their code units, as `sort()` puts them
 */
export function beginningWith(sorted: readonly string[], prefix: string): readonly string[] {
  const start = firstFrom(sorted, (word) => word >= prefix)
  const rest = sorted.slice(start)
  return rest.slice(0, firstFrom(rest, (word) => !word.startsWith(prefix)))
}

/** Where in a list something begins to be true of each that follows. */
function firstFrom(sorted: readonly string[], isSo: (word: string) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
