import type { PageVoice } from '@/components/language/voice'

/** What each key of a query means, for files and API alike. */
export function QueryKeys({ voice: { phrases } }: { readonly voice: PageVoice }) {
  return (
    <dl className="facts query-keys">
      {Object.entries(phrases.downloads.keys).map(([key, meaning]) => (
        <div key={key} className="fact">
          <dt>
            <code>{key}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
