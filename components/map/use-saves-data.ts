'use client'

import { useSyncExternalStore } from 'react'

/** Asked once: who changes it wants it for the next page. */
const never = () => () => undefined

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches

/** Whether the reader wants little to be loaded; unknown, and so false, on the server. */
export const useSavesData = (): boolean => useSyncExternalStore(never, savesData, () => false)
