import { eachParameter, type Address } from './parameters'

/** Commas stay readable: they are allowed in a query, and people read addresses. */
const encode = (text: string) => encodeURIComponent(text).replace(/%2C/gi, ',').replace(/%20/g, '+')

/** The query of an address, with its question mark, in the one order that every address has; empty for the whole report. */
export function addressQuery(address: Address): string {
  const entries = eachParameter.flatMap(([name, parameter]) => parameter.write(address[name]))
  return entries.length > 0 ? `?${entries.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&')}` : ''
}

/** The address as hidden fields of a form that sets some keys itself. */
export const otherFields = (address: Address, own: readonly string[]): readonly (readonly [key: string, value: string])[] =>
  eachParameter.flatMap(([name, parameter]) => parameter.write(address[name])).filter(([key]) => !own.includes(key))

/** Ids of what can be linked to on the pages of the lists and about the report. */
export const rowAnchor = (table: string, row: string) => `${table}-${row}`
export const sourceAnchor = (id: string) => `source-${id}`

/** Paths of a report's pages: `/{lang}/{report}` and below. */
export const paths = (language: string, report: string) => {
  const atlas = `/${language}/${report}`
  return {
    atlas,
    event: (id: string) => `${atlas}/events/${id}`,
    place: (id: string) => `${atlas}/places/${id}`,
    body: (id: string) => `${atlas}/bodies/${id}`,
    state: (id: string) => `${atlas}/states/${id}`,
    bodies: `${atlas}/bodies`,
    states: `${atlas}/states`,
    about: `${atlas}/about`,
    timeline: `${atlas}/timeline`,
    reading: `${atlas}/reading`,
    data: `${atlas}/data`,
    search: `${atlas}/search`,
    searchFor: (query: string) => `${atlas}/search?q=${encode(query)}`,
    searchIndex: `${atlas}/search/index.json`,
    share: `${atlas}/share`,
    paragraph: (number: number) => `${atlas}/reading#p${number}`,
    lists: `${atlas}/lists`,
    list: (table: string) => `${atlas}/lists#${table}`,
    listRow: (table: string, row: string) => `${atlas}/lists#${rowAnchor(table, row)}`,
    listFile: (table: string) => `${atlas}/lists/${table}.csv`,
    contradiction: (id: string) => `${atlas}/about#${id}`,
    source: (id: string) => `${atlas}/about#${sourceAnchor(id)}`,
  }
}

/** Path of a file to download, whole; a query narrows it as it does a page. */
export const downloadPath = (report: string, file: string): string => `/data/${report}/${file}`

/** Paths of the API: the reports, one report, what it has. */
export const apiPath = (...parts: readonly string[]): string => ['/api/v1', ...parts].join('/')

/** Path of a report's map for other sites; the query is the atlas's, and what `embed-options` adds. */
export const embedPath = (language: string, report: string): string => `/embed/${language}/${report}`
/** Paths of OGC API – Features. */
export const ogcPath = (...parts: readonly string[]): string => ['/ogc', ...parts.map(encodeURIComponent)].join('/')
