'use client'

import { useEffect, useState, type RefObject } from 'react'

/**
 * Where one reads, in px from the top of the window: just below where a paragraph comes to stand that one goes to. Over the last
 * screenful it goes down to the bottom, since what stands there cannot come up. Unscrolled, one reads the top.
 */
function readingLine(paragraph: Element): number {
  const left = scrollY > 0 ? document.documentElement.scrollHeight - innerHeight - scrollY : innerHeight
  return Math.max(parseFloat(getComputedStyle(paragraph).scrollMarginTop) + 24, innerHeight - left)
}

/** Number of the paragraph that is being read: the last that begins above the line where one reads. Null before the first. */
export function useParagraphInView(text: RefObject<HTMLElement | null>): number | null {
  const [current, setCurrent] = useState<number | null>(null)
  useEffect(() => {
    const paragraphs = [...(text.current?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])]
    const first = paragraphs[0]
    if (!first) return
    /** How far the page was scrolled to the paragraph of its address, which counts as read until one scrolls on. */
    let reached: number | null = null
    const onScroll = () => {
      if (scrollY === reached) return
      reached = null
      const line = readingLine(first)
      const read = paragraphs.findLast((paragraph) => paragraph.getBoundingClientRect().top <= line)
      setCurrent(read ? Number(read.dataset.paragraph) : null)
    }
    const onHash = () => {
      const named = paragraphs.find(({ id }) => `#${id}` === location.hash)
      const top = named?.getBoundingClientRect().top ?? -1
      // Where a reader comes back to, another may be in view.
      if (!named || top < 0 || top >= innerHeight) return onScroll()
      reached = scrollY
      setCurrent(Number(named.dataset.paragraph))
    }
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('resize', onScroll)
    addEventListener('hashchange', onHash)
    const frame = requestAnimationFrame(onHash)
    return () => {
      removeEventListener('scroll', onScroll)
      removeEventListener('resize', onScroll)
      removeEventListener('hashchange', onHash)
      cancelAnimationFrame(frame)
    }
  }, [text])
  return current
}
