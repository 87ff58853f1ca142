import type { Page } from '@playwright/test'

/** Keeps the live map from being drawn, so that the static one can be looked at, until what is returned is called. */
export async function holdOutlines(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/outlines/world.topo.json', async (route) => {
    await held
    await route.continue()
  })
  return release
}
