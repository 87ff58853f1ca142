/** The id and everything above it, nearest first: `ctc`, `unsc`, `un`. */
export function ancestors(id: string, parentOf: (id: string) => string | null | undefined): string[] {
  const line = [id]
  for (let parent = parentOf(id); parent && !line.includes(parent); parent = parentOf(parent)) line.push(parent)
  return line
}
