import type { Page } from '@playwright/test'
import type { LanguageCode } from '@/data/languages/codes'
import { awake, live } from './screen'
import { firstSlug, slugs, spoken } from './spoken'

/** A kind of page, with one that stands for all of them. */
export interface PageKind {
  readonly name: string
  /** Below `/{lang}/{report}`. */
  readonly path: string
  /** Looked at in every language at every width; the others in every pair of language, theme and width. */
  readonly isCrossed?: boolean
  /** Thousands of elements, for which axe takes long: looked at in the smallest report, which has the same parts, and once in the first. */
  readonly isLong?: boolean
  /** There a live map takes over: the page is ready with it. */
  readonly hasLiveMap?: boolean
}

const [event] = spoken(firstSlug).events
/** The invented report: small, and the same as long as its tests are. */
export const smallestSlug = [...slugs].sort((a, b) => spoken(a).events.length - spoken(b).events.length)[0]!

/** THE LIST of page kinds: whoever adds a kind of page adds a line, and every check of everybody.spec.ts looks at it. */
export const pageKinds: readonly PageKind[] = [
  { name: 'atlas', path: '', isCrossed: true, hasLiveMap: true },
  { name: 'atlas with an event', path: `?event=${event!.id}`, hasLiveMap: true },
  { name: 'atlas with a place', path: '?at=almaty', hasLiveMap: true },
  { name: 'atlas with member states', path: '?members=osce&years=2012', hasLiveMap: true },
  { name: 'atlas with nothing left', path: '?years=1000&body=gicnt', hasLiveMap: true },
  { name: 'reading', path: '/reading', isCrossed: true, isLong: true, hasLiveMap: true },
  { name: 'event', path: `/events/${event!.id}`, isCrossed: true },
  { name: 'place', path: '/places/almaty' },
  { name: 'bodies', path: '/bodies' },
  { name: 'body', path: '/bodies/gicnt' },
  { name: 'states', path: '/states' },
  { name: 'state', path: '/states/kaz' },
  { name: 'lists', path: '/lists', isLong: true },
  { name: 'lists in an order', path: '/lists?sort=-treaties.date', isLong: true },
  { name: 'about', path: '/about', isLong: true },
  { name: 'data', path: '/data' },
  { name: 'timeline', path: '/timeline' },
  { name: 'share', path: '/share' },
  { name: 'search', path: '/search' },
  { name: 'search results', path: '/search?q=almaty' },
  { name: 'search without a result', path: '/search?q=Yekatirinbourg' },
  { name: 'nothing there', path: '/nothing' },
]

export const addressOf = ({ path, isLong }: PageKind, language: LanguageCode): string => `/${language}/${isLong ? smallestSlug : firstSlug}${path}`

/** Opens a page of a kind and waits until it is what it will be. */
export async function open(page: Page, kind: PageKind, language: LanguageCode): Promise<void> {
  await page.goto(addressOf(kind, language))
  if ((await page.locator('.search-open').count()) > 0) await awake(page)
  if (kind.hasLiveMap) await live(page)
}
