import { z } from 'zod'
import { standings, type Membership } from '@/data/model/membership'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { LanguageCode } from '@/data/languages/codes'

/** A state's belonging to a body. */
export const membershipSchema = z.object({
  body: z.string().describe('Id of the body.'),
  state: z.string().describe('Id of the state.'),
  standing: z.enum(standings).describe('What kind of belonging it is.'),
  role: z.string().describe('The body’s own word for it.'),
  start: z.string().describe('EDTF; a span where it is only known that it began within it.'),
  end: z.string().nullable().describe('Last day, EDTF; null where it goes on.'),
  in_law: z.string().nullable().describe('A second start that is as real as the first, e.g. ratification; EDTF.'),
  certainty: z.enum(['sure', 'probable']).describe('Sure: a document says so. Probable: documents say so in part.'),
})

/** Memberships, less those that no document was seen for. */
export const membershipsOf = (report: Report, code: LanguageCode, isMeant: (membership: Membership) => boolean): z.infer<typeof membershipSchema>[] =>
  report.memberships.filter(isMeant).flatMap(({ body, state, standing, role, start, end, in_law, certainty }) =>
    certainty === 'not-verified' ? [] : [{ body, state, standing, role: speak(report.roles.get(role)!.name, code).words, start: start.edtf, end: end?.edtf ?? null, in_law: in_law?.edtf ?? null, certainty }],
  )
