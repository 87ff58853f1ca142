'use client'

import { useEffect, useState } from 'react'
import { useIsScripted } from '@/components/ui/use-is-scripted'
import type { LanguageCode } from '@/data/languages/codes'

type Loaded = Pick<typeof import('./shortcuts-dialog'), 'ShortcutsDialog'>

/** Single keys, and the part of the page whose first link they go to, or which they open: the search's is a box over the page, and where there is none a page. */
const parts: Readonly<Record<string, string>> = {
  '/': 'a[href$="/search"]',
  m: '[data-map="live"] .leaflet-container, [data-map="static"] .marker',
  y: '.years a',
  f: '.filters a',
  l: '.panel :is(.item-title a, h2)',
}

/** The letter on the key where the keyboard writes Latin letters, else the letter that stands there on one that does. The key of "/" gives a full stop on Russian and Kazakh keyboards. */
const letterOf = ({ key, code }: KeyboardEvent) => (/^[a-z?/]$/i.test(key) ? key : code === 'Slash' && key === '.' ? '/' : code.replace('Key', '')).toLowerCase()

/** Escape closes the menu in which one is, or the settings, which lie over the page, where one is nowhere; the focus goes to what opens it. */
function closeMenu(within: Element): void {
  const menu = within.closest<HTMLDetailsElement>(':is(.settings, .download-menu)[open]') ?? (within === document.body ? document.querySelector<HTMLDetailsElement>('.settings[open]') : null)
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
}

interface ShortcutsProps {
  readonly language: LanguageCode
  readonly label: string
  /** What to say where the list cannot be had. */
  readonly failed: string
}

/** Listens for single keys, unless the reader has turned them off, and offers the list of all keys. */
export function Shortcuts({ language, label, failed }: ShortcutsProps) {
  const isScripted = useIsScripted()
  /** True while it is coming, false where it cannot be had. */
  const [list, setList] = useState<Loaded | boolean | null>(null)
  const open = () => {
    setList(true)
    import('./shortcuts-dialog').then(setList, () => {
      setList(false)
      // Where it is said, for who pressed the key.
      document.querySelector<HTMLDetailsElement>('.settings')!.open = true
    })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return closeMenu(event.target as Element)
      const isElsewhere = event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input:not([type="radio"]), textarea, select, dialog, [contenteditable]')
      if (isElsewhere || document.documentElement.dataset.keys === 'off') return
      const letter = letterOf(event)
      const part = parts[letter] && document.querySelector<HTMLElement>(parts[letter])
      if (letter === '?') open()
      else if (part) part[letter === '/' ? 'click' : 'focus']()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  if (!isScripted) return null
  return (
    <>
      <button type="button" aria-busy={list === true} onClick={open}>
        {label} <kbd>?</kbd>
      </button>
      <p role="status">{list === false && failed}</p>
      {list && list !== true && <list.ShortcutsDialog language={language} onClose={() => setList(null)} />}
    </>
  )
}
