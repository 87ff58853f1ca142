import type { Parameter } from '@/data/filters/parameter'
import type { Reading } from '@/data/queries/reading'

/** `claims=report`: only what the report says. Default: with the record. */
export const claims: Parameter<Reading> = {
  keys: ['claims'],
  none: 'record',
  parse: (query) => {
    const written = query('claims') ?? ''
    return { value: written === 'report' ? 'report' : 'record', refusals: written === '' || written === 'report' ? [] : [{ key: 'claims', value: written, accepted: ['report'] }] }
  },
  write: (value) => (value === 'report' ? [['claims', value]] : []),
}
