import { expect, type Page } from '@playwright/test'
import { embedQuery } from '@/data/address/embed-options'
import { embedPath } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import type { LanguageCode } from '@/data/languages/codes'
import { smallestSlug } from './page-kinds'
import { awake, live } from './screen'
import { firstSlug } from './spoken'

/** What a reader opens over a page, or sees in another site's. */
interface Opened {
  readonly name: string
  readonly path: (language: LanguageCode) => string
  /** Part of the page to look at; all of it where it is absent. */
  readonly within?: string
  /** Opens it on its page, and waits until it is there. */
  readonly show: (page: Page) => Promise<void>
}

const dialog = 'dialog[open]'
const anyPage = (language: LanguageCode) => `/${language}/${smallestSlug}/bodies`
const longPage = (language: LanguageCode) => `/${language}/${firstSlug}/bodies`

/** THE LIST of what opens: dialogs, menus, embeds. Every check of opened.spec.ts looks at it. */
export const opened: readonly Opened[] = [
  {
    name: 'the window for sharing',
    path: anyPage,
    within: dialog,
    show: async (page) => {
      await page.locator('.share-link').click()
      await expect(page.locator(`${dialog} textarea`).first()).toBeVisible()
    },
  },
  {
    name: 'the list of keys',
    path: anyPage,
    within: dialog,
    show: async (page) => {
      await page.keyboard.press('?')
      await expect(page.locator(`${dialog} kbd`).first()).toBeVisible()
    },
  },
  {
    name: 'the search before a word',
    path: longPage,
    within: dialog,
    show: async (page) => {
      await page.keyboard.press('/')
      await expect(page.locator(`${dialog} [data-query=""]`)).toBeVisible()
    },
  },
  {
    name: 'the search with results, one chosen',
    path: longPage,
    within: dialog,
    show: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('alma')
      await expect(page.locator(`${dialog} [role="option"]`).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator(`${dialog} [role="option"][aria-selected="true"]`)).toHaveCount(1)
    },
  },
  {
    name: 'the settings',
    path: anyPage,
    within: '.settings',
    show: async (page) => {
      await page.locator('.settings summary').click()
      await expect(page.locator('.settings-form')).toBeVisible()
    },
  },
  {
    name: 'the menu of files',
    path: (language) => `/${language}/${smallestSlug}`,
    within: '.download-menu',
    show: async (page) => {
      await live(page)
      // By the keyboard: a list that still comes to rest moves the button between press and release.
      await page.locator('.download-menu summary').press('Enter')
      await expect(page.locator('.download-menu a').first()).toBeVisible()
    },
  },
  {
    name: 'an embed with its controls',
    path: (language) => `${embedPath(language, firstSlug)}${embedQuery({ ...plainAddress, members: ['sco'] }, { controls: ['years', 'body'], theme: 'auto' })}`,
    show: (page) => expect(page.locator('.map')).toBeVisible(),
  },
  {
    name: 'an embed with a place open',
    path: (language) => `${embedPath(language, firstSlug)}${embedQuery({ ...plainAddress, at: 'almaty' }, { controls: [], theme: 'auto' })}`,
    show: async (page) => {
      await page.locator('[data-place="astana"]').click()
      await expect(page.locator('#at-astana')).toBeVisible()
    },
  },
]

/** Opens its page, and it. An embed has no keys of ours to wait for. */
export async function openOn(page: Page, { path, show }: Opened, language: LanguageCode): Promise<void> {
  await page.goto(path(language))
  if ((await page.locator('.settings').count()) > 0) await awake(page)
  await show(page)
}
