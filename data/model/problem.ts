/** One fault in a report's files, with everything an editor needs to mend it. */
export interface Problem {
  /** File name inside the report's folder, e.g. `events.csv`. */
  readonly file: string
  /** Row as a spreadsheet numbers it: the header is row 1. Absent where the whole file is meant. */
  readonly row?: number
  readonly column?: string
  /** What stands there now. */
  readonly seen: string
  /** What should stand there. */
  readonly wanted: string
  /** How to mend it, as a sentence. */
  readonly cure?: string
}

/** The problem as one line, e.g. `events.csv, row 4, column claim_place: saw "almatyy", wanted the id of a row in places.csv. Did you mean "almaty"?` */
export function sayProblem({ file, row, column, seen, wanted, cure }: Problem): string {
  const where = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ')
  return `${where}: saw ${seen}, wanted ${wanted}.${cure ? ` ${cure}` : ''}`
}

/** Thrown by the loader with every problem of a report at once. */
export class ReportProblems extends Error {
  override readonly name = 'ReportProblems'
  constructor(
    readonly report: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in report "${report}":\n${problems.map((p) => `  ${sayProblem(p)}`).join('\n')}`)
  }
}
