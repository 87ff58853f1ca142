'use client'

import { useId, useRef, useState } from 'react'
import { useIsScripted } from '@/components/ui/use-is-scripted'
import type { SharePhrases } from '@/data/languages/load-share'

interface SnippetFieldProps {
  readonly text: string
  readonly isLong: boolean
  readonly words: { readonly name: string; readonly hint: string }
  readonly phrases: SharePhrases
}

/** A text to take along, with a button that copies it and says so. */
export function SnippetField({ text, isLong, words, phrases }: SnippetFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isScripted = useIsScripted()
  /** Of the text that was copied: another text has not been. */
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null)
  const id = useId()
  const copy = async () => {
    field.current?.select()
    // On http:// there is no clipboard to write to: the selected text is the next best.
    const isDone = await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => true,
      () => false,
    )
    setCopied({ text, isDone })
  }
  return (
    <div className="snippet">
      <label htmlFor={id}>{words.name}</label>
      <textarea id={id} ref={field} readOnly rows={isLong ? 4 : 2} value={text} spellCheck={false} aria-describedby={`${id}-hint`} />
      {isScripted && (
        <button type="button" onClick={() => void copy()} aria-describedby={id} aria-label={`${phrases.copy}: ${words.name}`}>
          {copied?.text === text && copied.isDone ? phrases.copied : phrases.copy}
        </button>
      )}
      <p id={`${id}-hint`} className="quiet">
        {words.hint}
      </p>
      <p className="unseen" role="status">
        {copied?.text === text && (copied.isDone ? `${words.name}: ${phrases.copied}` : phrases.select)}
      </p>
      {copied?.text === text && !copied.isDone && <p className="quiet">{phrases.select}</p>}
    </div>
  )
}
