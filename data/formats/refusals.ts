import { z } from 'zod'
import type { Refusal } from '@/data/filters/parameter'

/** What a request gets that was not understood: status 400. */
export const refusedSchema = z.object({
  error: z.string(),
  refusals: z.array(
    z.object({
      key: z.string().describe('Key of the query.'),
      value: z.string().describe('What was given.'),
      unknown: z.enum(['key', 'value']).describe('Which of the two is not known.'),
      accepted: z.union([z.array(z.string()), z.string()]).describe('The keys or values there are, or their form in words.'),
    }),
  ),
})

/** What a request gets for an address that is nothing: status 404. */
export const missingSchema = z.object({
  error: z.string(),
  offers: z.array(z.string()).describe('Absolute addresses of what there is instead.'),
})

/** @param keys the keys that the address takes */
export const refusedBody = (refusals: readonly Refusal[], keys: readonly string[]): z.infer<typeof refusedSchema> => ({
  error: 'The query was not understood.',
  refusals: refusals.map(({ key, value, accepted }) => ({ key, value, unknown: keys.includes(key) ? 'value' : 'key', accepted: typeof accepted === 'string' ? accepted : [...accepted] })),
})

export const missingBody = (error: string, offers: readonly string[]): z.infer<typeof missingSchema> => ({ error, offers: [...offers] })
