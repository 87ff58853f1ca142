'use client'

import { useEffect, useState } from 'react'
import { fetchWorld } from './fetch-world'

type LoadedMap = Pick<typeof import('./live-map'), 'LiveMap'>

/**
 * The live map's component, once it is wanted and has come; the world that it draws comes beside it. Not by Suspense, which
 * would hold back what has come for 300 ms, lest fallbacks flicker: the static map stands there meanwhile. Where it cannot be
 * had, it is wanted no more, until the reader reaches for the map again.
 */
export function useLiveMap(isWanted: boolean | null, setWanted: (isWanted: boolean) => void): LoadedMap | null {
  const [loaded, setLoaded] = useState<LoadedMap | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    const noMap = () => void (isGone || setWanted(false)) // The static map stays, with everything it can do.
    fetchWorld().catch(noMap)
    import('./live-map').then(({ LiveMap }) => !isGone && setLoaded({ LiveMap }), noMap)
    return () => void (isGone = true)
  }, [isWanted, setWanted])
  return isWanted ? loaded : null
}
