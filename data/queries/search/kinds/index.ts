import type { SearchKind } from '../search-item'
import type { SearchKindItems } from '../search-kind'
import { act } from './act'
import { body } from './body'
import { event } from './event'
import { list } from './list'
import { name } from './name'
import { paragraph } from './paragraph'
import { place } from './place'
import { state } from './state'

/** THE LIST of the kinds of what can be found. */
export const kindItems: Readonly<Record<SearchKind, SearchKindItems>> = { place, body, event, state, act, name, list, paragraph }
