/** A page's query as it came, with keys given twice. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>

/** The query of a page as everything of ours reads it. */
export const queryOf = (query: PageQuery): URLSearchParams => new URLSearchParams(Object.entries(query).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each])))
