import { holdOutlines } from './support/hold-outlines'
import { expect, test } from './support/offline'
import { live } from './support/screen'
import { firstSlug } from './support/spoken'

const positions = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('.map [data-place] .sign')].map((sign) => {
      const { x, y, width, height } = sign.getBoundingClientRect()
      const marker = sign.closest<HTMLElement>('[data-place]')!
      const isApart = getComputedStyle(marker.parentElement!).translate.split(' ').some((part) => Math.abs(Number.parseFloat(part)) > 0.5)
      return [marker.dataset.place!, { x: x + width / 2, y: y + height / 2, isApart }]
    }),
  ) as Record<string, { x: number; y: number; isApart: boolean }>

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  for (const query of ['', '?map=43.25,76.92,5', '?body=gicnt&years=2006-2008'])
    test(`at ${viewport.width} px the live map takes over "${query}" in place: no marker moves, nothing shifts`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.addInitScript(() => {
        type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node: Element | null }[] }
        const shifts: { readonly by: number; readonly of: readonly string[] }[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) shifts.push({ by: value, of: sources.map(({ node }) => node?.outerHTML?.slice(0, 90) ?? node?.textContent?.slice(0, 30) ?? 'gone') })
        }).observe({ type: 'layout-shift', buffered: true })
      })
      // The outlines are held back until the static map has been looked at.
      const release = await holdOutlines(page)
      await page.goto(`/en/${firstSlug}${query}`)
      await page.evaluate(() => document.fonts.ready)
      await expect(page.locator('[data-map="static"]')).toBeAttached()
      const before = await page.evaluate(positions)
      release()
      await live(page)
      const after = await page.evaluate(positions)
      expect(Object.keys(before).length).toBeGreaterThan(0)
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
      for (const [place, { x, y, isApart }] of Object.entries(before)) {
        // Signs that give way to others are set apart along a line between two widths of the map: near the way of the real one.
        const most = isApart ? 6 : 1.5
        expect(Math.abs(after[place]!.x - x), `${place} sideways`).toBeLessThan(most)
        expect(Math.abs(after[place]!.y - y), `${place} up or down`).toBeLessThan(most)
      }
      const shifts = await page.evaluate(() => (window as unknown as { shifts: { by: number; of: string[] }[] }).shifts)
      expect(
        shifts.reduce((sum, { by }) => sum + by, 0),
        JSON.stringify(shifts),
      ).toBeLessThanOrEqual(0.02)
    })
}

test('who is on a marker with the keyboard when the live map takes over stays on it', async ({ page }) => {
  const release = await holdOutlines(page)
  await page.goto(`/en/${firstSlug}`)
  await page.locator('[data-map="static"] .fitted [data-place]').nth(2).focus()
  const place = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place)
  expect(place).toBeTruthy()
  // Where the focus is at the very change: nowhere, for a moment, and the reader's next Tab begins at the top of the page.
  await page.evaluate(() => {
    const map = document.querySelector('[data-map]')!
    new MutationObserver(() => Object.assign(window, { atChange: (document.activeElement as HTMLElement).dataset.place })).observe(map, { attributeFilter: ['data-map'] })
  })
  release()
  await live(page)
  expect(await page.evaluate(() => (window as unknown as { atChange: string }).atChange)).toBe(place)
  await expect(page.locator(`.live [data-place="${place}"]`)).toBeFocused()
})

test('the first page brings its styles, and the next has them of it', async ({ page }) => {
  /** Which sheets came beside the page, and how many bytes it took. */
  const fetched = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.css'))
        .map((entry) => [entry.name, (entry as PerformanceResourceTiming).transferSize] as const),
    )
  const isStyled = () => expect(page.locator('body')).toHaveCSS('margin', '0px')
  await page.goto(`/en/${firstSlug}/bodies`)
  await isStyled()
  await expect(page.locator('style[data-sheet]')).not.toHaveCount(0)
  await expect.poll(fetched).not.toEqual([])
  await page.getByRole('navigation').getByRole('link', { name: 'States', exact: true }).click()
  await expect(page).toHaveURL(/\/states/)
  await isStyled()
  await expect(page.locator('style[data-sheet]')).toHaveCount(0)
  for (const [name, bytes] of await fetched()) expect(bytes, name).toBe(0)
})
