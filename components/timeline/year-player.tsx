'use client'

import { use, useEffect, useState, type KeyboardEvent } from 'react'
import { AddressContext } from '@/components/atlas/address-link'
import type { Voice } from '@/components/language/voice'
import { onPlainClick } from '@/components/ui/plain-click'
import { useIsScripted } from '@/components/ui/use-is-scripted'
import type { Address } from '@/data/address/parameters'
import { shadedGroups } from '@/data/address/shaded'
import { memberYears } from '@/data/queries/member-years'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface YearPlayerProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  /** The address with no other than this year. */
  readonly inYear: (year: number) => Address
}

/** How long a year is shown: long enough to read a count. */
const yearMs = 1400

const wantsNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Steps from year to year, events and member states together. Every step is an address; the map stays where it is. */
export function YearPlayer({ report, address, voice: { phrases }, inYear }: YearPlayerProps) {
  const access = use(AddressContext)!
  const isScripted = useIsScripted()
  const [isPlaying, setPlaying] = useState(false)

  const span = memberYears(report, shadedGroups(report, address))
  const { from, to } = address.years
  const after = span && (to === null ? span.first : to < span.last ? to + 1 : null)
  const before = span && (from === null ? span.last : from > span.first ? from - 1 : null)

  useEffect(() => {
    if (!isPlaying || after === null) return
    const tick = setTimeout(() => access.go(access.held(inYear(after)), 'replace'), yearMs)
    return () => clearTimeout(tick)
  }, [isPlaying, access, after, inYear])

  // At the last year there is nothing left to play.
  const isRunning = isPlaying && after !== null
  // A count that changes by itself would talk over everything else.
  useEffect(() => document.querySelector('.tally b')?.setAttribute('aria-live', isRunning ? 'off' : 'polite'), [isRunning])
  if (!span) return null
  const toggle = () => {
    if (after === null) access.go(access.held(inYear(span.first)), 'replace')
    setPlaying(!isRunning)
  }
  const step = (year: number | null) => {
    setPlaying(false)
    if (year !== null) access.go(access.held(inYear(year)))
  }
  const hrefOf = (year: number) => access.hrefOf(inYear(year))
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { ArrowLeft: () => step(before), ArrowRight: () => step(after), ' ': () => (wantsNoMotion() && !isRunning && !(event.target as Element).matches('button') ? step(after) : toggle()) }[event.key]
    if (!act || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    act()
  }
  return (
    <div className="player" role="group" aria-label={phrases.player.label} title={phrases.player.hint} onKeyDown={onKeyDown}>
      <Step year={before} label={phrases.player.before} sign="‹" hrefOf={hrefOf} onStep={step} />
      {isScripted && (
        <button type="button" className="player-step" aria-label={isRunning ? phrases.player.stop : phrases.player.play} onClick={toggle}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d={isRunning ? 'M6 4h3v12H6zM11 4h3v12h-3z' : 'M6 4l10 6-10 6z'} /></svg>
        </button>
      )}
      <Step year={after} label={phrases.player.after} sign="›" hrefOf={hrefOf} onStep={step} />
    </div>
  )
}

interface StepProps {
  /** Null at the end of the years: there is nowhere to go. */
  readonly year: number | null
  readonly label: string
  readonly sign: string
  readonly hrefOf: (year: number) => string
  readonly onStep: (year: number | null) => void
}

/** At the end it stays the same element, a link to nowhere: the focus of who came there by keys stays on it, and the keys back still work. */
function Step({ year, label, sign, hrefOf, onStep }: StepProps) {
  const end = year === null ? ({ role: 'link', 'aria-disabled': true } as const) : null
  return (
    <a className="player-step" href={year === null ? undefined : hrefOf(year)} tabIndex={0} {...end} aria-label={end ? label : `${label}: ${year}`} onClick={onPlainClick(() => onStep(year))}>
      {sign}
    </a>
  )
}
