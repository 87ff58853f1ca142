/** A change of an address that was once published: old links live for ever. Pure, and never taken out. */
export interface Migration {
  /** Day from which the new spelling holds, ISO. */
  readonly since: string
  readonly change: (query: URLSearchParams) => URLSearchParams
}

/** THE LIST of migrations, oldest first; append only. None has been needed yet. */
const migrations: readonly Migration[] = []

/** The query in today's spelling. */
export const migrate = (query: URLSearchParams): URLSearchParams => migrations.reduce((changed, { change }) => change(changed), new URLSearchParams(query))
