'use client'

import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'

export interface Span {
  readonly from: number
  readonly to: number
}

const ordered = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) })

const yearUnder = (event: PointerEvent): number | null => {
  const column = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-year]')
  return column ? Number(column.dataset.year) : null
}

/** Choosing years on a strip: by dragging across the columns, and by Shift with the arrow keys. A plain click is the column's own link. */
export function useYearDrag(choose: (span: Span) => void) {
  const start = useRef<number | null>(null)
  const [pending, setPending] = useState<Span | null>(null)
  const isDragged = useRef(false)

  const end = (isKept: boolean) => {
    if (isKept && isDragged.current && pending) choose(pending)
    start.current = null
    setPending(null)
  }

  return {
    /** Years under the drag that is going on. */
    pending,
    strip: {
      onPointerDown: (event: PointerEvent) => {
        isDragged.current = false
        start.current = event.button === 0 && event.pointerType !== 'touch' ? yearUnder(event) : null
      },
      onPointerMove: (event: PointerEvent) => {
        if (start.current === null || event.buttons === 0) return
        const year = yearUnder(event)
        if (year === null) return
        if (year !== start.current) isDragged.current = true
        if (isDragged.current) setPending(ordered(start.current, year))
      },
      onPointerUp: () => end(true),
      onPointerLeave: () => end(true),
      onPointerCancel: () => end(false),
      onDragStart: (event: React.DragEvent) => event.preventDefault(),
      onClickCapture: (event: React.MouseEvent) => {
        if (!isDragged.current) return
        isDragged.current = false
        event.preventDefault()
        event.stopPropagation()
      },
    },
    /** Keys on a column: the arrows go to the next one, with Shift the choice grows to it. */
    onKeyDown: (event: KeyboardEvent<HTMLElement>, chosen: Span | null) => {
      const side = ({ ArrowLeft: 'previousElementSibling', ArrowRight: 'nextElementSibling' } as const)[event.key]
      const column = (event.target as HTMLElement).closest<HTMLElement>('[data-year]')
      const next = side && column?.parentElement?.[side]?.querySelector<HTMLElement>('[data-year]')
      if (!next || !column) return
      event.preventDefault()
      next.focus()
      const year = Number(next.dataset.year)
      const own = Number(column.dataset.year)
      if (event.shiftKey) choose(chosen && own >= chosen.from && own <= chosen.to ? grown(chosen, own, year) : ordered(own, year))
    },
  }
}

/** The choice with the end at `own` moved to `year`. */
function grown({ from, to }: Span, own: number, year: number): Span {
  return own === from && own !== to ? ordered(year, to) : own === to && own !== from ? ordered(from, year) : ordered(Math.min(from, year), Math.max(to, year))
}
