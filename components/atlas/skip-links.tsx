import type { Language } from '@/data/languages'

/** Ids of the parts of the atlas, in the order of the page. */
const parts = ['map', 'years', 'filters', 'events'] as const

/** Ways past the map's many links, for those who go from link to link. */
export function SkipLinks({ phrases: { settings } }: { readonly phrases: Language['phrases'] }) {
  return (
    <nav className="skips" aria-label={settings.skips.label}>
      {parts.map((part) => (
        <a key={part} className="skip" href={`#${part}`}>
          {settings.skips[part]}
        </a>
      ))}
    </nav>
  )
}
