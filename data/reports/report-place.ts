import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'

/** Where the files of a report are: the folder that editors change, or the zip of a version that nobody does. */
export interface ReportPlace {
  readonly slug: string
  /** True for a version that was published: it is as the model was then, and may lack tables that came later. */
  readonly isPublished: boolean
  /** The bytes of a file; undefined where there is none of that name. */
  readonly read: (file: string) => Uint8Array | undefined
}

export const inFolder = (folder: string): ReportPlace => ({
  slug: basename(folder),
  isPublished: false,
  read: (file) => (existsSync(join(folder, file)) ? new Uint8Array(readFileSync(join(folder, file))) : undefined),
})

/** @throws Error where the file is not there or no zip. */
export function inZip(slug: string, file: string): ReportPlace {
  const files = new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(file)))))
  return { slug, isPublished: true, read: (name) => files.get(name) }
}
