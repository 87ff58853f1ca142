'use client'

import { useParams } from 'next/navigation'
import { failedPhrases } from '@/data/languages/failed'

/** Something went wrong on our side: says so without a stack, and offers to try again. */
export default function Failed({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { lang } = useParams<{ lang: string }>()
  const phrases = failedPhrases(lang)
  return (
    <main id="content" className="page">
      <h1>{phrases.title}</h1>
      <p className="subtitle">{phrases.hint}</p>
      <p>
        <button type="button" onClick={reset}>
          {phrases.again}
        </button>
      </p>
    </main>
  )
}
