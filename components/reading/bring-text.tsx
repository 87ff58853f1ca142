'use client'

import { useState, type ChangeEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Voice } from '@/components/language/voice'
import { fill, sayCount } from '@/data/languages/say'
import type { Fingerprint } from '@/data/model/fingerprint'
import type { MarkedName } from '@/data/queries/mark-names'
import { matchText, type MatchedText } from '@/data/queries/match-text'
import { Original } from './original'
import { originalHost } from './original-host'
import { sayDiffering } from './say-differing'

interface BringTextProps {
  readonly fingerprints: readonly Fingerprint[]
  /** By paragraph: the words of its claims, and where they lead. */
  readonly names: Readonly<Record<number, readonly MarkedName[]>>
  readonly voice: Voice
}

/** SHA-256 by the browser, in lower-case hexadecimal. */
async function digest(words: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Opens a reader's own copy of the report: it is held against the fingerprints and shown beside the digests, here and nowhere else. */
export function BringText({ fingerprints, names, voice }: BringTextProps) {
  const [brought, setBrought] = useState<MatchedText | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { reading } = voice.phrases
  const onChange = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    // Browsers reckon digests on safe pages only.
    if (!('subtle' in crypto)) return setFailure(reading.notSecure)
    try {
      const matched = await matchText(await file.text(), fingerprints, digest)
      setBrought(matched)
      setFailure(matched.paragraphs.size === 0 ? fill(reading.noneMatches, { file: file.name }) : null)
    } catch {
      setFailure(fill(reading.unreadable, { file: file.name }))
    }
  }
  return (
    <div className="bring">
      <label>
        <span className="label">{reading.bring}</span>
        <input type="file" accept=".txt,text/plain" onChange={(event) => void onChange(event)} />
      </label>
      <p className="quiet">{reading.bringHint}</p>
      <div role="status">
        {failure && <p className="refused">{failure}</p>}
        {!failure && brought && (
          <p>
            {sayCount(reading.matching, brought.paragraphs.size, voice.plural, { all: fingerprints.length })} {sayDiffering(brought, voice)}
          </p>
        )}
      </div>
      {[...(brought?.paragraphs ?? [])].map(([number, words]) => {
        const host = document.getElementById(originalHost(number))
        return host && createPortal(<Original words={words} names={names[number] ?? []} voice={voice} />, host, number)
      })}
    </div>
  )
}
