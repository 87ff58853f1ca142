'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { useQuery } from './use-query'

interface SheetFootProps {
  /** Scheme and host under which the reader knows the site. */
  readonly origin: string
  readonly label: string
  /** Of the address as a code. */
  readonly alt: string
}

/** One listener, however often it is added. */
const loadCode = () => document.querySelector('.sheet-foot img')?.removeAttribute('loading')

/**
 * The last line of a printed sheet: the address of what was on screen, to read and to point a camera at. The code is an
 * image of our own that browsers do not load before they print (`lazy`), so that it costs a screen nothing; and since its
 * address is part of the page, not made when printing starts, it is always of the state on screen. Chromium 150 leaves lazy
 * images out of a sheet that a program prints: so it is told when printing begins.
 */
export function SheetFoot({ origin, label, alt }: SheetFootProps) {
  const address = origin + usePathname() + useQuery()
  useEffect(() => addEventListener('beforeprint', loadCode), [])
  return (
    <footer className="sheet-foot" data-address={address}>
      {/* eslint-disable-next-line @next/next/no-img-element -- an SVG of our own, drawn for this address */}
      <img src={`/image/qr.svg?url=${encodeURIComponent(address)}`} alt={alt} width="96" height="96" loading="lazy" />
      <p>
        {label} <b>{address}</b>
      </p>
    </footer>
  )
}
