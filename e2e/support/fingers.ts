import type { CDPSession } from '@playwright/test'

/** On the screen, in px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Fingers that go together, each from one point to another, as a touch screen tells of them. */
export async function move(fingers: CDPSession, ways: readonly (readonly [from: Point, to: Point])[]) {
  const steps = 8
  const at = (step: number) => ways.map(([from, to], id) => ({ id, x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }))
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, 1) })
  if (ways.length > 1) await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++) await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
