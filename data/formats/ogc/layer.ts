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

/** The layers that are offered. */
export const offeredLayers = ({ listed, find }: Library): Layer[] => listed.flatMap((slug, index) => (find(slug) ? layersOf(find(slug)!, index === 0) : []))

/** The layer of an id. One of a report that is not offered is there all the same. */
export function findLayer(id: string, library: Library): Layer | undefined {
  const offered = offeredLayers(library).find((layer) => layer.id === id)
  if (offered) return offered
  const collection = collections.find(({ name }) => id.endsWith(`-${name}`))
  const slug = collection && id.slice(0, -collection.name.length - 1)
  const report = slug === undefined || library.listed[0] === slug ? undefined : library.find(slug)
  return report && layersOf(report, false).find((layer) => layer.collection === collection)
}
