import { tables } from '@/data/model/tables'
import type { Writer } from './format'
import { zipFiles } from './zip-files'

/** The report's own files, unchanged: unpacked into a folder of the report's name, the loader takes them again. @see https://datapackage.org/standard/data-package/ */
export const dataPackage: Writer = {
  write: ({ files }) => zipFiles(files()),
  count: () => Object.keys(tables).length,
}
