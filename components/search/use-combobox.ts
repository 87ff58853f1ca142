import { useEffect } from 'react'

interface Combobox {
  readonly input: HTMLInputElement
  readonly listId: string
  readonly optionId: (index: number) => string
  readonly count: number
  readonly active: number | null
  readonly onActive: (active: number | null) => void
}

/**
 * Makes a field that is there already a combobox: the field keeps the focus, and the arrow keys choose from the list.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useCombobox({ input, listId, optionId, count, active, onActive }: Combobox): void {
  useEffect(() => {
    const attributes: Readonly<Record<string, string | null>> = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': `${count > 0}`,
      'aria-controls': count > 0 ? listId : null,
      'aria-activedescendant': active === null ? null : optionId(active),
    }
    for (const [name, value] of Object.entries(attributes))
      if (value === null) input.removeAttribute(name)
      else input.setAttribute(name, value)
  })

  useEffect(() => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const step = steps[event.key]
      if (step !== undefined && count > 0) {
        event.preventDefault()
        // Beyond either end stands the field itself.
        const next = (((active ?? -1) + step + 1 + count + 1) % (count + 1)) - 1
        onActive(next < 0 ? null : next)
      }
      if (event.key === 'Enter' && active !== null) {
        event.preventDefault()
        document.getElementById(optionId(active))?.click()
      }
    }
    input.addEventListener('keydown', onKey)
    return () => input.removeEventListener('keydown', onKey)
  }, [input, optionId, count, active, onActive])

  useEffect(() => {
    if (active !== null) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active, optionId])
}
