import { expect, type Page } from '@playwright/test'

/** More than any page has before what a reader wants. */
const mostSteps = 120

/** Goes on with Tab until what is looked for has the focus, as a hand would. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return
  }
  throw new Error(`Tab does not come to ${selector} within ${mostSteps} steps.`)
}

/** The button for the list of keys is there as soon as the keys are. */
export const listens = (page: Page) => expect(page.locator('.settings-form button kbd')).toBeAttached()
