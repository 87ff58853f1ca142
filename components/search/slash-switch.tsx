import { useState } from 'react'
import { isSlashOn, turnSlash } from './slash-key'

/** Turns the key "/" off and on again. */
export function SlashSwitch({ words }: { readonly words: string }) {
  const [isOn, setOn] = useState(isSlashOn)
  return (
    <label className="search-key">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          turnSlash(target.checked)
          setOn(target.checked)
        }}
      />
      {words}
    </label>
  )
}
