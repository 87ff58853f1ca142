'use client'

import { useEffect, useRef, type ReactNode } from 'react'

interface SheetProps {
  readonly title: string
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A window over the page: Escape and the button close it, and the focus goes back to where it was. */
export function Sheet({ title, close, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog className="sheet" ref={dialog} aria-label={title} onClose={onClose} onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}>
      <div className="sheet-inside">
        <div className="sheet-head">
          <h2>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
