import { hasEveryWord } from '@/data/queries/fold'
import type { Facet } from './facet'

/** Longest search taken from an address; what is beyond is cut. */
const longest = 200

/** Events in which every word is found, in any language or spelling. */
export const q: Facet<string> = {
  keys: ['q'],
  none: '',
  parse: (read) => ({ value: (read('q') ?? '').normalize().replace(/\s+/g, ' ').trim().slice(0, longest).trim(), refusals: [] }),
  write: (value) => (value === '' ? [] : [['q', value]]),
  leaves: (value, event) => value === '' || hasEveryWord(event.searchLine ?? '', value),
}
