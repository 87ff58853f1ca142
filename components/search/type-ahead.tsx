'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { fill, sayCount } from '@/data/languages/say'
import { lookUp, noOffer } from './look-up'
import { SearchOptions } from './search-options'
import { useCombobox } from './use-combobox'
import { useSearchFile, type OpenFile } from './use-search-file'

interface TypeAheadProps {
  /** The field, in which the reader may have been typing for a while. */
  readonly input: HTMLInputElement
  readonly indexHref: string
  /** Path of the page that has all results. */
  readonly pageHref: string
  /** What to say while the search is loading, and where it cannot be: its other words come with it. */
  readonly words: { readonly loading: string; readonly failed: string }
  readonly onFollow: () => void
}

const listId = 'search-options'
const optionId = (index: number) => `search-option-${index}`

/** What stands under the field: the results so far; or that there are none, and what may have been meant. */
export function TypeAhead({ input, indexHref, pageHref, words, onFollow }: TypeAheadProps) {
  const opened = useSearchFile(indexHref)
  const file = opened === 'failed' ? null : opened
  const [typed, setTyped] = useState<{ readonly query: string; readonly active: number | null }>({ query: input.value, active: null })
  const onActive = useCallback((active: number | null) => setTyped({ query: input.value, active }), [input])
  useEffect(() => {
    const onInput = () => onActive(null)
    input.addEventListener('input', onInput)
    return () => input.removeEventListener('input', onInput)
  }, [input, onActive])

  const query = typed.query.trim()
  const offer = useMemo(() => (file && query !== '' ? lookUp(file.index, query, file.phrases) : noOffer), [file, query])
  const isCut = offer.total > offer.shown
  const count = offer.shown + (isCut ? 1 : 0)
  useCombobox({ input, listId, optionId, count, active: typed.active, onActive })

  const sayStatus = ({ phrases, plural }: OpenFile) => {
    if (query === '') return phrases.spellings
    return offer.total > 0 ? sayCount(phrases.results, offer.total, plural) : fill(phrases.none, { query })
  }
  return (
    <>
      <p className="search-status" role="status" data-query={file ? query : undefined}>
        {file ? sayStatus(file) : opened === 'failed' ? words.failed : words.loading}
      </p>
      {file && count > 0 && (
        <SearchOptions
          id={listId}
          label={file.phrases.title}
          groups={offer.groups}
          optionId={optionId}
          active={typed.active}
          onFollow={onFollow}
          more={isCut ? { href: `${pageHref}?q=${encodeURIComponent(query)}`, words: sayCount(file.phrases.all, offer.total, file.plural) } : null}
        />
      )}
    </>
  )
}
