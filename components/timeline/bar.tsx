import type { Bar as BarData } from '@/data/queries/timeline/bars-of'
import type { Stretch } from '@/data/queries/timeline/pack-rows'
import { placeOnBoth } from './place-on'

/** A date as a bar. Its shape says how well it is known: the words beside it say so too. */
export function Bar({ bar, room, axis }: { readonly bar: BarData; readonly room: Stretch; readonly axis: Stretch }) {
  const { says, isExact, isSoft, isOpen, isCut } = bar
  const names = [
    'time-bar',
    `time-bar-${says}`,
    isExact ? 'is-exact' : 'is-vague',
    isSoft && 'is-soft',
    isOpen.before && 'is-open-before',
    isOpen.after && 'is-open-after',
    isCut.before && 'is-cut-before',
    isCut.after && 'is-cut-after',
  ]
  return <i className={names.filter(Boolean).join(' ')} data-bar={says} style={placeOnBoth(bar, room, axis)} />
}
