export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>

/** Next's search parameters as the query they came from. */
export async function toQuery(searchParams: SearchParams): Promise<URLSearchParams> {
  return new URLSearchParams(Object.entries(await searchParams).flatMap(([key, value]) => [value ?? []].flat().map((one): [string, string] => [key, one])))
}
