'use client'

import { usePathname } from 'next/navigation'
import { failedPhrases } from '@/data/languages/failed'
import { isLanguageCode, languageCodes } from '@/data/languages/codes'

/** Nothing of ours may be there, not even a style sheet: the fault is in what every page begins with. */
const plain = 'body{max-width:40rem;margin:3rem auto;padding:0 1.375rem;font:1.0625rem/1.5 system-ui,sans-serif}button{min-height:44px;padding:0 1rem;font:inherit}'

/** Something went wrong before there was a page: says so without a stack, in the language of the address, in each where it has none. */
export default function GlobalFailed({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const code = usePathname()?.split('/')[1] ?? ''
  const codes = isLanguageCode(code) ? [code] : languageCodes
  return (
    <html lang={codes[0]} style={{ colorScheme: 'light dark' }}>
      <head>
        <title>Dateline</title>
        <meta name="viewport" content="width=device-width" />
        <style>{plain}</style>
      </head>
      <body>
        <main>
          {codes.map((each) => {
            const { title, hint, again } = failedPhrases(each)
            return (
              <section key={each} lang={each}>
                <h1>{title}</h1>
                <p>{hint}</p>
                <p>
                  <button type="button" onClick={reset}>
                    {again}
                  </button>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
