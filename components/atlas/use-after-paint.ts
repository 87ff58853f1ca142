'use client'

import { useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/** The value as it was when the screen was last painted: what hangs on it is drawn again only after the rest is seen. (`useDeferredValue` gives way to a new click, but not to the paint.) */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  useEffect(() => afterPaint(() => setPainted(() => value)), [value])
  return painted
}
