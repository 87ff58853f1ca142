import type { LaneItem } from '@/data/queries/timeline/lanes-of'

/** By what an item is found on the page, in its lanes and in its row alike. */
export const itemKey = ({ kind, id }: LaneItem): string => `${kind === 'act' ? 'act' : 'event'}-${id}`
