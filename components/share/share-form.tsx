'use client'

import { useState } from 'react'
import { useIsScripted } from '@/components/ui/use-is-scripted'
import { embedControls, embedThemes } from '@/data/address/embed-options'
import { parseShareOptions, sizeLimits, type ShareOptions } from '@/data/address/share-options'
import { frameUrl } from '@/data/formats/snippets/frame'
import { snippets } from '@/data/formats/snippets'
import type { LanguageCode } from '@/data/languages/codes'
import type { SharePhrases } from '@/data/languages/load-share'
import { SnippetField } from './snippet-field'

/** A language in which the map can be shared, with the report's title in it. */
export interface ShareLanguage {
  readonly code: LanguageCode
  readonly name: string
  readonly title: string
}

interface ShareFormProps {
  readonly origin: string
  /** Of the page that does without a script what this does with one. */
  readonly path: string
  readonly report: string
  /** Of the page, in its language. */
  readonly title: string
  readonly language: LanguageCode
  readonly query: string
  readonly first: ShareOptions
  readonly languages: readonly ShareLanguage[]
  readonly phrases: SharePhrases
  /** Under the title of a page, or of a window over it. */
  readonly heading?: 'h2' | 'h3'
}

/** How a map is to look elsewhere, what to paste for it, and the map just so. */
export function ShareForm({ origin, path, report, title: ofPage, language, query, first, languages, phrases, heading: Heading = 'h3' }: ShareFormProps) {
  const [options, setOptions] = useState(first)
  const isScripted = useIsScripted()
  const title = options.language === language ? ofPage : (languages.find(({ code }) => code === options.language)?.title ?? ofPage)
  const shared = { origin, report, title, query, options }
  const size = (name: 'width' | 'height', placeholder?: string) => (
    <label>
      {phrases[name]}
      <input type="number" name={name} min={sizeLimits.least} max={sizeLimits.most} defaultValue={options[name] ?? ''} placeholder={placeholder} />
    </label>
  )
  return (
    <div className="share">
      <form className="share-options" action={path} method="get" onChange={({ currentTarget }) => setOptions(parseShareOptions(new URLSearchParams([...new FormData(currentTarget)].map(([key, value]) => [key, String(value)])), options.language))}>
        <Heading>{phrases.options}</Heading>
        {[...new URLSearchParams(query)].map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {size('width', phrases.widthHint)}
        {size('height')}
        <label>
          {phrases.theme}
          <select name="theme" defaultValue={options.theme}>
            {embedThemes.map((theme) => (
              <option key={theme} value={theme}>
                {phrases.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {phrases.language}
          <select name="in" defaultValue={options.language}>
            {languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{phrases.controls}</legend>
          {embedControls.map((control) => (
            <label key={control} className="share-check">
              <input type="checkbox" name="controls" value={control} defaultChecked={options.controls.includes(control)} />
              {phrases.control[control]}
            </label>
          ))}
        </fieldset>
        {!isScripted && <button type="submit">{phrases.apply}</button>}
      </form>
      <div className="share-snippets">
        {snippets.map((snippet) => (
          <SnippetField key={snippet.id} text={snippet.write(shared)} isLong={snippet.id === 'frame' || snippet.id === 'element'} phrases={phrases} words={phrases.snippets[snippet.id]} />
        ))}
      </div>
      <section className="share-preview" aria-label={phrases.preview}>
        <Heading>{phrases.preview}</Heading>
        <iframe key={frameUrl(shared)} src={frameUrl(shared).slice(origin.length)} title={title} loading="lazy" width={options.width ?? undefined} height={options.height} />
      </section>
    </div>
  )
}
