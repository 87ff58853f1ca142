import { expect, type Page } from '@playwright/test'
import { embedQuery } from '@/data/address/embed-options'
import { embedPath } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import type { LanguageCode } from '@/data/languages/codes'
import { smallestSlug } from './page-kinds'
import { awake, live } from './screen'
import { firstSlug } from './spoken'

/** What a reader opens over a page, or sees in another site's. */
export interface Opened {
  readonly name: string
  /** Part of the page to look at; all of it where it is absent. */
  readonly within?: string
  readonly open: (page: Page, language: LanguageCode) => Promise<void>
}

const dialog = 'dialog[open]'

/** THE LIST of what opens: dialogs, menus, embeds. Every check of opened.spec.ts looks at it. */
export const opened: readonly Opened[] = [
  {
    name: 'the window for sharing',
    within: dialog,
    open: async (page, language) => {
      await page.goto(`/${language}/${smallestSlug}/bodies`)
      await awake(page)
      await page.locator('.share-link').click()
      await expect(page.locator(`${dialog} textarea`).first()).toBeVisible()
    },
  },
  {
    name: 'the list of keys',
    within: dialog,
    open: async (page, language) => {
      await page.goto(`/${language}/${smallestSlug}/bodies`)
      await awake(page)
      await page.keyboard.press('?')
      await expect(page.locator(`${dialog} kbd`).first()).toBeVisible()
    },
  },
  {
    name: 'the search before a word',
    within: dialog,
    open: async (page, language) => {
      await page.goto(`/${language}/${firstSlug}/bodies`)
      await awake(page)
      await page.keyboard.press('/')
      await expect(page.locator(`${dialog} [data-query=""]`)).toBeVisible()
    },
  },
  {
    name: 'the search with results, one chosen',
    within: dialog,
    open: async (page, language) => {
      await page.goto(`/${language}/${firstSlug}/bodies`)
      await awake(page)
      await page.keyboard.press('/')
      await page.keyboard.type('alma')
      await expect(page.locator(`${dialog} [role="option"]`).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator(`${dialog} [role="option"][aria-selected="true"]`)).toHaveCount(1)
    },
  },
  {
    name: 'the settings',
    within: '.settings',
    open: async (page, language) => {
      await page.goto(`/${language}/${smallestSlug}/bodies`)
      await awake(page)
      await page.locator('.settings summary').click()
      await expect(page.locator('.settings-form')).toBeVisible()
    },
  },
  {
    name: 'the menu of files',
    within: '.download-menu',
    open: async (page, language) => {
      await page.goto(`/${language}/${smallestSlug}`)
      await live(page)
      await page.locator('.download-menu summary').click()
      await expect(page.locator('.download-menu a').first()).toBeVisible()
    },
  },
  {
    name: 'an embed with its controls',
    open: async (page, language) => {
      await page.goto(`${embedPath(language, firstSlug)}${embedQuery({ ...plainAddress, members: ['sco'] }, { controls: ['years', 'body'], theme: 'auto' })}`)
      await expect(page.locator('.map')).toBeVisible()
    },
  },
  {
    name: 'an embed with a place open',
    open: async (page, language) => {
      await page.goto(`${embedPath(language, firstSlug)}${embedQuery({ ...plainAddress, at: 'almaty' }, { controls: [], theme: 'auto' })}`)
      await page.locator('[data-place="astana"]').click()
      await expect(page.locator('#at-astana')).toBeVisible()
    },
  },
]
