'use client'

import { useEffect, useState } from 'react'

interface KeptPage {
  readonly href: string
  readonly title: string
}

const titleOf = (html: string): string | null => new DOMParser().parseFromString(html, 'text/html').title || null

async function findKept(except: string): Promise<KeptPage[]> {
  const found = new Map<string, string>()
  for (const name of await caches.keys()) {
    const store = await caches.open(name)
    for (const request of await store.keys()) {
      const { pathname, search } = new URL(request.url)
      if (pathname.startsWith('/_next/') || pathname.startsWith('/outlines/') || pathname.endsWith(except)) continue
      const title = titleOf((await (await store.match(request, { ignoreVary: true }))?.text()) ?? '')
      if (title) found.set(pathname + search, title)
    }
  }
  return [...found].map(([href, title]) => ({ href, title }))
}

/** The pages that can be read without a connection, as links. */
export function KeptPages({ hint, none, except }: { readonly hint: string; readonly none: string; readonly except: string }) {
  const [pages, setPages] = useState<readonly KeptPage[]>([])
  useEffect(() => {
    if ('caches' in window) void findKept(except).then(setPages)
  }, [except])
  if (pages.length === 0) return <p className="subtitle">{none}</p>
  return (
    <>
      <p className="subtitle">{hint}</p>
      <ul className="plain-list">
        {pages.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
