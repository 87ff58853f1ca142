import { expect, type Page } from '@playwright/test'

/** What a screen says of itself: its list, its markers, its counts. */
export interface Seen {
  readonly listed: readonly string[]
  readonly tally: readonly number[]
  /** Place and number of events by marker. */
  readonly markers: Readonly<Record<string, number>>
}

export const see = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({
    listed: [...document.querySelectorAll<HTMLElement>('.panel [data-event]')].map((item) => item.dataset.event!),
    tally: (document.querySelector<HTMLElement>('[data-tally]')?.dataset.tally ?? '').split(' ').map(Number),
    markers: Object.fromEntries([...document.querySelectorAll<HTMLElement>('.map [data-place]')].map((marker) => [marker.dataset.place!, Number(marker.querySelector('b')?.textContent ?? marker.querySelector('.sign-country')?.textContent ?? 1)])),
  }))

/** Waits until React has looked at the page: the keys are heard when the button is there that lists them. */
export const awake = (page: Page) => expect(page.locator('.settings-form button kbd')).toBeAttached()

/** Waits until React has looked at every text of the page, which it does part by part: words that are changed before are an error to it. */
export const lookedAt = (page: Page) =>
  expect
    .poll(() => page.locator('main :is(h1, h2, h3, p, li, a, button, label, summary, td, th, dt, dd):not(.map *)').evaluateAll((elements) => elements.filter((element) => Object.keys(element).every((key) => !key.startsWith('__reactFiber$'))).length))
    .toBe(0)

/** Waits until the live map has taken over. */
export const live = (page: Page) => expect(page.locator('[data-map="live"]')).toBeAttached({ timeout: 20_000 })
