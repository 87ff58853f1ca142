'use client'

import { useSyncExternalStore } from 'react'

/** Whether scripts run does not change while a page is open. */
const never = () => () => undefined

/** False in what the server writes, true once a script draws: for controls that do nothing without one. */
export const useIsScripted = (): boolean => useSyncExternalStore(never, () => true, () => false)
