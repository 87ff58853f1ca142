import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { levelFile, worldFile } from './files'
import { levelOutlines } from './level-outlines'
import { levels } from './levels'
import { outlines } from './outlines'
import type { Outlines } from './outlines'
import { visionscarto } from './visionscarto'
import { worldOutlines } from './world'

// Run as `npx tsx data/outlines/build.ts` after a change to the source, the cuts or the options.
const detailed = outlines(visionscarto)
write(worldFile(), worldOutlines(detailed))
for (const level of levels) write(levelFile(level), levelOutlines(detailed, level))

function write(file: string, made: Outlines): void {
  const json = JSON.stringify(made)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, json)
  const sizes = [json.length, gzipSync(json).length, brotliCompressSync(json).length].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`)
  console.log(`${file}: ${made.objects.countries.geometries.length} shapes, ${sizes[0]}, gzip ${sizes[1]}, brotli ${sizes[2]}`)
}
