/** Keeps what was made last, at most so much of it. */
export function keep<Value>(most: number) {
  const kept = new Map<string, Value>()
  return (key: string, make: () => Value): Value => {
    const value = kept.get(key) ?? make()
    // The oldest goes first, and what was just asked for is the youngest.
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest)
    return value
  }
}
