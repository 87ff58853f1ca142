import { z } from 'zod'
import { fallbackLanguage, languageCodes } from '@/data/languages/codes'
import type { Act } from './act'
import type { BodyCount, ReportBody } from './body'
import type { Contradiction } from './contradiction'
import type { Family } from './family'
import type { Fingerprint } from './fingerprint'
import type { Mark } from './mark'
import type { MemberState } from './member-state'
import type { Membership, Role } from './membership'
import type { ListEntry, NameList, Partner, PartnerSet } from './name-list'
import type { Paragraph } from './paragraph'
import type { Place, PlaceName } from './place'
import type { Programme } from './programme'
import type { EventClaim, EventRecord } from './report-event'
import type { Source } from './source'
import type { Statement } from './statement'
import type { Text } from './text'

const wordsByLanguage = z.partialRecord(z.enum(languageCodes), z.string().min(1))

const textSchema = z.custom<Text>((text) => {
  const read = wordsByLanguage.safeParse(text)
  return read.success && read.data[fallbackLanguage] !== undefined
}, `a text in "${fallbackLanguage}" at least, and in no other languages than ${languageCodes.join(', ')}`)

/** Parts of the "About" page to which a report may add sentences of its own. */
export const proseParts = ['what', 'dates', 'places', 'memberships'] as const
export type ProsePart = (typeof proseParts)[number]

/** What `datapackage.json` says of a report as a whole. @see https://datapackage.org/standard/data-package/ */
export const descriptorSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** When this version of the data was made. */
  created: z.iso.datetime(),
  licenses: z.array(z.looseObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  resources: z.array(z.looseObject({ name: z.string(), path: z.string() })),
  dateline: z.strictObject({
    title: textSchema,
    subtitle: textSchema,
    publisher: textSchema,
    /** How the source is named in one line under a map. */
    source: textSchema,
    /** State whose report it is, an id of states.csv. */
    home: z.string(),
    paragraphs: z.int().positive(),
    /** What is peculiar to this report in how it is to be read: sentences for the "About" page. */
    prose: z.partialRecord(z.enum(proseParts), z.array(textSchema).min(1)).optional(),
  }),
})
export type Descriptor = z.infer<typeof descriptorSchema>

/** An event with its claim, and beside it, never mixed in, its record. */
export interface ReportEvent extends EventClaim {
  readonly record: EventRecord | null
}

/** A whole report, read, checked and frozen. */
export interface Report {
  readonly slug: string
  readonly version: string
  /** ISO date and time. */
  readonly created: string
  readonly about: Descriptor['dateline']
  readonly licenses: Descriptor['licenses']
  readonly paragraphs: readonly Paragraph[]
  /** None in a version that was published before digests had marks. */
  readonly marks: readonly Mark[]
  readonly fingerprints: readonly Fingerprint[]
  readonly events: readonly ReportEvent[]
  readonly places: ReadonlyMap<string, Place>
  readonly placeNames: readonly PlaceName[]
  readonly families: ReadonlyMap<string, Family>
  readonly bodies: ReadonlyMap<string, ReportBody>
  readonly bodyCounts: readonly BodyCount[]
  readonly states: ReadonlyMap<string, MemberState>
  readonly roles: ReadonlyMap<string, Role>
  readonly memberships: readonly Membership[]
  readonly acts: readonly Act[]
  readonly programmes: readonly Programme[]
  readonly statements: readonly Statement[]
  readonly lists: readonly NameList[]
  readonly listEntries: readonly ListEntry[]
  readonly partnerSets: readonly PartnerSet[]
  readonly partners: readonly Partner[]
  readonly contradictions: readonly Contradiction[]
  readonly sources: ReadonlyMap<string, Source>
}
