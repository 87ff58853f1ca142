'use client'

import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { onPlainClick } from '@/components/ui/plain-click'
import { useIsScripted } from '@/components/ui/use-is-scripted'

interface SearchBoxProps {
  /** The page of results, for who has no script and for the Enter key. */
  readonly href: string
  readonly indexHref: string
  readonly icon: ReactNode
  readonly words: { readonly search: string; readonly label: string; readonly hint: string; readonly find: string; readonly close: string; readonly loading: string; readonly failed: string }
}

type TypeAhead = typeof import('./type-ahead').TypeAhead

/**
 * The way to the search from every page: a link to its page, and with a script a box over the page. Field and keys are here,
 * so that nothing typed is lost; what looks through the report is loaded when the box is first opened.
 */
export function SearchBox({ href, indexHref, icon, words }: SearchBoxProps) {
  const isScripted = useIsScripted()
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [isMade, setMade] = useState(false)
  /** False where it could not be had. */
  const [loaded, setLoaded] = useState<{ readonly TypeAhead: TypeAhead; readonly input: HTMLInputElement } | false | null>(null)

  const open = () => {
    flushSync(() => setMade(true))
    if (!dialog.current?.open) dialog.current?.showModal()
    input.current?.select()
    // Without it, the form still leads to the page of results.
    import('./type-ahead').then(({ TypeAhead }) => input.current && setLoaded({ TypeAhead, input: input.current }), () => setLoaded(false))
  }

  return (
    <>
      <a className="search-open" href={href} aria-keyshortcuts={isScripted ? '/' : undefined} onClick={(event) => onPlainClick(open)(event)}>
        {icon}
        <span>{words.search}</span>
      </a>
      {isMade && (
        <dialog ref={dialog} className="search-box" aria-label={words.label} onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}>
          <form className="search-form" role="search" action={href} method="get">
            <input ref={input} type="text" name="q" inputMode="search" enterKeyHint="search" maxLength={200} aria-label={words.label} placeholder={words.hint} autoComplete="off" autoCapitalize="off" spellCheck={false} />
            <button type="submit">
              {icon}
              <span>{words.find}</span>
            </button>
            <button type="button" className="search-close" aria-label={words.close} onClick={() => dialog.current?.close()}>
              ×
            </button>
          </form>
          {loaded ? (
            <loaded.TypeAhead input={loaded.input} indexHref={indexHref} pageHref={href} words={words} onFollow={() => dialog.current?.close()} />
          ) : (
            <p className="search-status" role="status">
              {loaded === false ? words.failed : words.loading}
            </p>
          )}
        </dialog>
      )}
    </>
  )
}
