import type { Page } from '@playwright/test'

/** What cannot be read on a page as it stands: the page scrolls sideways, or a text reaches out of a box that cuts it off. Texts of the map, those that are for the ear, and those that end in dots of the box's own and lead to the whole text are passed over. */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth
    const found = wide > 0 ? [`the page is ${wide} px too wide`] : []
    const cuts = (element: Element) => /hidden|clip/.test(`${getComputedStyle(element).overflowX} ${getComputedStyle(element).overflowY}`)
    /** What is in it can be brought into view. */
    const scrolls = (element: Element) => /auto|scroll/.test(`${getComputedStyle(element).overflowX} ${getComputedStyle(element).overflowY}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const holder = text.parentElement!
      if (text.data.trim() === '' || holder.closest('script, style, template, .unseen, .map, .settings-title') || !holder.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const reach = range.getBoundingClientRect()
      if (reach.width === 0) continue
      // A link that says by its dots that there is more.
      const isShortened = (box: Element) => box.closest('a') !== null && (getComputedStyle(box).textOverflow === 'ellipsis' || getComputedStyle(box).webkitLineClamp !== 'none')
      for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
        if (scrolls(box)) break
        const { left, right, top, bottom } = box.getBoundingClientRect()
        // A box of a pixel is for the ear.
        if (right - left > 1 && cuts(box) && !isShortened(box) && (reach.left < left - 1 || reach.right > right + 1 || reach.top < top - 1 || reach.bottom > bottom + 1)) {
          found.push(`${box.tagName}.${box.className} cuts off “${text.data.slice(0, 60)}”`)
          break
        }
      }
    }
    return found
  })
