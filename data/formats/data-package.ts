import { zipSync } from 'fflate'
import { tables } from '@/data/model/tables'
import type { Writer } from './format'

/** The earliest that a zip can say, in local time as the format has it: the same bytes today and tomorrow, here and elsewhere. */
const always = () => new Date(1980, 0, 1)

/** The report's own files, unchanged: unpacked into a folder of the report's name, the loader takes them again. @see https://datapackage.org/standard/data-package/ */
export const dataPackage: Writer = {
  write: ({ files }) => {
    const sorted = [...files()].sort(([a], [b]) => (a < b ? -1 : 1))
    return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always() })
  },
  count: () => Object.keys(tables).length,
}
