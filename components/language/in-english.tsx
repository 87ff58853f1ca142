import type { ReactNode } from 'react'
import { fallbackLanguage } from '@/data/languages/codes'

/** What editors keep in English alone, and what the report spells in its own words: said in English on every page. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return <span lang={fallbackLanguage}>{children}</span>
}
