import type { DateWords } from '@/data/languages/date-words'
import type { When } from '@/data/model/when'
import { sayWhen } from './say-when'
import type { SpokenWhen } from './spoken-report'

/** A date with its words in a language. */
export const speakWhen = (when: When, words: DateWords): SpokenWhen => ({ edtf: when.edtf, words: sayWhen(when, words), first: when.first, last: when.last, hasYear: when.hasYear })
