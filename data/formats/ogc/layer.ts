import type { Report } from '@/data/model/report'
import type { Library } from '../api/answer'
import type { Collection } from './collection'
import { collections } from './index'

/** A collection of one report under the id that software knows it by. */
export interface Layer {
  readonly id: string
  readonly report: Report
  readonly collection: Collection
}

/**
 * The report that is offered first has the plain ids (`events`), so that one address, /ogc, is all that a person must type;
 * every other has its own before them (`another-report-events`). So all reports are layers of one connection, and no id
 * ever changes while a report is only added below.
 */
const layersOf = (report: Report, isFirst: boolean): Layer[] => collections.map((collection) => ({ id: isFirst ? collection.name : `${report.slug}-${collection.name}`, report, collection }))

/** The layers of a report, offered or not. */
export const reportLayers = (report: Report, { listed }: Library): Layer[] => layersOf(report, listed[0] === report.slug)

/** The layers that are offered. */
export const offeredLayers = (library: Library): Layer[] =>
  library.listed.flatMap((slug) => {
    const report = library.find(slug)
    return report ? reportLayers(report, library) : []
  })

/** The layer of an id. One of a report that is not offered is there all the same. */
export function findLayer(id: string, library: Library): Layer | undefined {
  const slugs = collections.flatMap(({ name }) => (id === name ? library.listed.slice(0, 1) : id.endsWith(`-${name}`) ? [id.slice(0, -name.length - 1)] : []))
  return slugs.flatMap((slug) => {
    const report = library.find(slug)
    return report ? reportLayers(report, library) : []
  }).find((layer) => layer.id === id)
}
