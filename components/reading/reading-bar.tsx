'use client'

import { useState, type ComponentProps, type KeyboardEvent } from 'react'
import type { Voice } from '@/components/language/voice'
import { Arrow } from '@/components/ui/arrow'
import { useIsScripted } from '@/components/ui/use-is-scripted'
import { fill } from '@/data/languages/say'
import { showParagraph } from './show-paragraph'

interface ReadingBarProps {
  /** Paragraphs as the report has them, and those with events in order of time. */
  readonly numbers: readonly number[]
  readonly inTime: readonly number[]
  readonly current: number | null
  readonly voice: Voice
}

/** On and back, in the order of reading or of time, by buttons or by the arrow keys: left and right in reading, up and down in time. */
export function ReadingBar({ numbers, inTime, current, voice: { phrases } }: ReadingBarProps) {
  const isScripted = useIsScripted()
  /** Where the last step led: what merely scrolls by is not read out. */
  const [reached, setReached] = useState<number | null>(null)
  if (!isScripted) return null
  const step = (order: readonly number[], by: 1 | -1): number | undefined => {
    const index = current === null ? -1 : order.indexOf(current)
    // From a paragraph that has no place in time one goes to the first or the last that has.
    return index === -1 ? order.at(by > 0 ? 0 : -1) : order[index + by]
  }
  const steps: readonly { readonly key: string; readonly way: ComponentProps<typeof Arrow>['to']; readonly words: string; readonly to: number | undefined }[] = [
    { key: 'ArrowLeft', way: 'left', words: phrases.reading.before, to: step(numbers, -1) },
    { key: 'ArrowRight', way: 'right', words: phrases.reading.after, to: step(numbers, 1) },
    { key: 'ArrowUp', way: 'up', words: phrases.reading.earlier, to: step(inTime, -1) },
    { key: 'ArrowDown', way: 'down', words: phrases.reading.later, to: step(inTime, 1) },
  ]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = steps.find(({ key }) => key === event.key)
    if (!pressed || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(pressed.to, event.currentTarget)
  }
  // The focus stays in the bar, so that one can go on.
  const go = (to: number | undefined, bar: HTMLElement) => {
    if (to === undefined) return
    const focused = bar.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
    setReached(to)
    showParagraph(to)
    focused?.focus({ preventScroll: true })
  }
  return (
    <div className="reading-bar" role="toolbar" aria-label={phrases.reading.bar} onKeyDown={onKeyDown}>
      {steps.map(({ key, way, words, to }) => (
        <button key={key} type="button" title={words} aria-label={words} aria-disabled={to === undefined || undefined} onClick={(event) => go(to, event.currentTarget.parentElement!)}>
          <Arrow to={way} />
        </button>
      ))}
      <span aria-hidden="true">{current !== null && fill(phrases.reading.digest, { n: current })}</span>
      <span className="unseen" role="status">
        {reached !== null && fill(phrases.reading.digest, { n: reached })}
      </span>
    </div>
  )
}
