'use client'

import { useEffect, useState, type RefObject } from 'react'

/** The line where one reads: just below where a paragraph comes to stand that one goes to. A paragraph that crosses it is being read. */
function readingLine(paragraph: Element): string {
  const top = Math.round(parseFloat(getComputedStyle(paragraph).scrollMarginTop)) + 24
  return `-${top}px 0px -${Math.max(innerHeight - top - 1, 0)}px 0px`
}

/** Number of the paragraph that is being read; null before the first. */
export function useParagraphInView(text: RefObject<HTMLElement | null>): number | null {
  const [current, setCurrent] = useState<number | null>(null)
  useEffect(() => {
    const paragraphs = [...(text.current?.querySelectorAll('[data-paragraph]') ?? [])]
    let watch: IntersectionObserver | undefined
    const onResize = () => {
      watch?.disconnect()
      if (!paragraphs[0]) return
      watch = new IntersectionObserver(
        (entries) => {
          const read = entries.find(({ isIntersecting }) => isIntersecting)
          if (read) setCurrent(Number((read.target as HTMLElement).dataset.paragraph))
        },
        { rootMargin: readingLine(paragraphs[0]) },
      )
      for (const paragraph of paragraphs) watch.observe(paragraph)
    }
    onResize()
    addEventListener('resize', onResize)
    // The end of a page may be too short to reach the line: the paragraph of the address counts as read.
    const onHash = () => {
      const named = /^#p(\d+)$/.exec(location.hash)?.[1]
      if (named) setCurrent(Number(named))
    }
    addEventListener('hashchange', onHash)
    const first = requestAnimationFrame(onHash)
    return () => {
      watch?.disconnect()
      removeEventListener('resize', onResize)
      cancelAnimationFrame(first)
      removeEventListener('hashchange', onHash)
    }
  }, [text])
  return current
}
