'use client'

import { useEffect, useState } from 'react'
import { fill } from '@/data/languages/say'
import { askKept } from './ask-kept'
import { keepThisPage } from './keep-this-page'

interface OfflineReadingProps {
  /** Of the build, so that a new one brings its own worker. */
  readonly version: string
  /** The page to be shown where there is nothing else. */
  readonly page: string
  readonly kept: string
}

/** Sees to it that what was opened stays readable without a connection, and says so where it is a kept page that is read. */
export function OfflineReading({ version, page, kept }: OfflineReadingProps) {
  const [when, setWhen] = useState<string | null>(null)
  useEffect(() => {
    // Not on http://, and not where the reader has asked for little to be loaded.
    if (!('serviceWorker' in navigator) || (navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return
    let isLeft = false
    void askKept().then((date) => !isLeft && setWhen(date))
    const idle = window.requestIdleCallback ?? setTimeout
    const keep = () => idle(() => void keepThisPage(version, page))
    if (document.readyState === 'complete') keep()
    else addEventListener('load', keep, { once: true })
    return () => {
      isLeft = true
      removeEventListener('load', keep)
    }
  }, [version, page])
  return (
    <p className="offline" role="status" hidden={when === null}>
      {when !== null && fill(kept, { when })}
    </p>
  )
}
