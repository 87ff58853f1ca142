import type { Language } from '@/data/languages'
import { fill } from '@/data/languages/say'

/** Leads from a paragraph to its citation. */
export function CiteLink({ href, paragraph, phrases }: { readonly href: string; readonly paragraph: number; readonly phrases: Language['phrases'] }) {
  return (
    <a className="cite-link quiet" href={href} aria-label={`${phrases.cite.title}: ${fill(phrases.event.paragraph, { n: paragraph })}`}>
      {phrases.cite.title}
    </a>
  )
}
