import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageCode } from '@/data/languages/codes'

/** Where a build puts the files that style sheets name, each with a hash of its content. A development server has none there. */
const media = join(/* turbopackIgnore: true */ process.cwd(), '.next/static/media')

const families = ['source-sans-3', 'source-serif-4'] as const

/**
 * Subsets that a page cannot be read well without: many systems' fonts lack letters of Kazakh, which would stand among the
 * others in another face. English and Russian are read in the system's own until the second page: 79 kB of fonts beside the
 * page hold up its first picture (1.47 instead of 1.37 of the floor).
 */
const subsets: Readonly<Record<LanguageCode, readonly string[]>> = { en: [], ru: [], kk: ['latin', 'cyrillic', 'cyrillic-ext'] }

let files: readonly string[] | null = null

/**
 * The fonts that a page of the language asks for at once. Named in its head they are on their way with it, and not only
 * when its text is laid out: a font that comes late waits for the next page (`font-display: optional`).
 */
export function firstFonts(language: LanguageCode): string[] {
  const built = (files ??= existsSync(media) ? readdirSync(media) : [])
  return subsets[language].flatMap((subset) => families.flatMap((family) => built.filter((name) => name.startsWith(`${family}-${subset}-wght-normal.`)).map((name) => `/_next/static/media/${name}`)))
}
