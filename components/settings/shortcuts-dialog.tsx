'use client'

import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { LanguageCode } from '@/data/languages/codes'
import { shortcuts } from '@/data/languages/shortcuts'

/** The list of keys, over the page. Outside the menu that it is opened from, which may be closed. */
export function ShortcutsDialog({ language, onClose }: { readonly language: LanguageCode; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const words = shortcuts[language]
  return createPortal(
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.title}</h2>
      {words.groups.map(({ title, keys }) => (
        <section key={title}>
          <h3 className="label">{title}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={does}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="quiet">{words.singleHint}</p>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>,
    document.body,
  )
}
