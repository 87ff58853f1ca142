import { useEffect, useState } from 'react'
import { openIndex, type SearchIndex } from '@/data/queries/search/open-index'
import { unpackSearch } from '@/data/queries/search/pack-search'
import type { SearchFile } from '@/data/queries/search/search-file'

export interface OpenFile extends Pick<SearchFile, 'phrases' | 'plural'> {
  readonly index: SearchIndex
}

/** The report's search, fetched and opened once; null until then, `failed` where it cannot be had. */
export function useSearchFile(href: string): OpenFile | 'failed' | null {
  const [file, setFile] = useState<OpenFile | 'failed' | null>(null)
  useEffect(() => {
    const left = new AbortController()
    const open = async () => {
      const reply = await fetch(href, { signal: left.signal })
      if (!reply.ok) throw new Error(`${href}: ${reply.status}`)
      // Written by our own server in this very form.
      const { data, phrases, plural }: SearchFile = await reply.json()
      setFile({ index: openIndex(unpackSearch(data)), phrases, plural })
    }
    open().catch(() => left.signal.aborted || setFile('failed'))
    return () => left.abort()
  }, [href])
  return file
}
