import type { Thing, WithContext } from 'schema-dts'
import { writeJsonLd } from '@/data/formats/json-ld/write'

/** What a page is about, for machines. It is data and runs nothing. */
export function LinkedData({ thing }: { readonly thing: WithContext<Thing> | null }) {
  return thing && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(thing) }} />
}
