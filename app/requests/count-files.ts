import { formats } from '@/data/formats'
import type { Download, Format } from '@/data/formats/format'

/** Every format with how many of what it holds are in its file. */
export const countFiles = (download: Download): Promise<{ readonly format: Format; readonly count: number }[]> =>
  Promise.all(formats.map(async (format) => ({ format, count: (await format.load()).count(download) })))
