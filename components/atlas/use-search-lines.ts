'use client'

import { useEffect } from 'react'
import type { Address } from '@/data/address/parameters'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** Back may lead to words that this page was not sent for, when it was loaded anew since: the server answers them then. */
export function useSearchLines(report: SpokenReport, { q }: Address): void {
  const isWanting = q !== '' && report.events.some(({ searchLine }) => searchLine === null)
  useEffect(() => {
    if (isWanting) window.location.reload()
  }, [isWanting])
}
