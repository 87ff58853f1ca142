'use client'

import type { KeyboardEvent, ReactNode } from 'react'

const leftOf = (element: Element) => element.getBoundingClientRect().left

/** The mark that a key leads to from another: along its lane, or to the nearest in the lane above or below. */
function markFrom(mark: HTMLElement, key: string, region: Element): HTMLElement | undefined {
  const lanes = [...region.querySelectorAll('.time-marks')].map((lane) => [...lane.querySelectorAll<HTMLElement>('.time-mark')])
  const at = lanes.findIndex((lane) => lane.includes(mark))
  const lane = lanes[at] ?? []
  const place = lane.indexOf(mark)
  const nearest = (others: readonly HTMLElement[] = []) => [...others].sort((a, b) => Math.abs(leftOf(a) - leftOf(mark)) - Math.abs(leftOf(b) - leftOf(mark)))[0]
  return { ArrowLeft: lane[place - 1], ArrowRight: lane[place + 1], Home: lane[0], End: lane.at(-1), ArrowUp: nearest(lanes[at - 1]), ArrowDown: nearest(lanes[at + 1]) }[key]
}

/** The lanes. With a script, arrow keys go from mark to mark; Tab does with and without one. */
export function LaneKeys({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.time-mark') : null
    if (!mark || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = markFrom(mark, event.key, event.currentTarget)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div className="time-region" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
