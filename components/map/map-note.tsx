import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'

/** On every map: what its lines do not say, and where to read what they do. */
export function MapNote({ slug, voice: { language, phrases } }: { readonly slug: string; readonly voice: Voice }) {
  return (
    <p className="map-note">
      {phrases.map.borders} <a href={`${paths(language, slug).about}#borders`}>{phrases.members.bordersLink}</a>
    </p>
  )
}
