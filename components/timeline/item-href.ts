import { rowAnchor, type paths } from '@/data/address/href'
import type { LaneItem } from '@/data/queries/timeline/lanes-of'

/** Where an item is told in full, with its paragraphs and its sources: an event has a page, an act a row in the lists. */
export const itemHref = (item: LaneItem, to: ReturnType<typeof paths>): string =>
  item.kind === 'act' ? to.list(rowAnchor(item.scope === 'international' ? 'treaties' : 'laws', item.id)) : to.event(item.id)
