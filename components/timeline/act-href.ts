import { rowAnchor, type paths } from '@/data/address/href'
import type { TimelineAct } from '@/data/queries/timeline/timeline-act'

/** Where an act is told in full: its row in the lists. */
export const actHref = ({ id, scope }: TimelineAct, to: ReturnType<typeof paths>): string => to.list(rowAnchor(scope === 'international' ? 'treaties' : 'laws', id))
