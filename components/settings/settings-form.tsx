'use client'

import { usePathname } from 'next/navigation'
import type { ChangeEvent, ReactNode } from 'react'
import { useIsScripted } from '@/components/ui/use-is-scripted'
import { useQuery } from '@/components/ui/use-query'
import { settingCookie, type SettingName } from '@/data/address/settings'

/** The page's root takes a choice at once, as the server would write it on the next page. */
function onChange({ target }: ChangeEvent<HTMLFormElement>) {
  const { name, value } = target as unknown as HTMLInputElement
  document.documentElement.dataset[name] = value
  document.cookie = settingCookie(name as SettingName, value)
}

/** Without a script the form asks the server to remember, and comes back to where it was. */
export function SettingsForm({ apply, children }: { readonly apply: string; readonly children: ReactNode }) {
  const path = usePathname()
  const query = useQuery()
  const isScripted = useIsScripted()
  return (
    <form className="settings-form" method="post" action="/settings" onChange={onChange}>
      <input type="hidden" name="back" value={path + query} />
      {children}
      {!isScripted && <button type="submit">{apply}</button>}
    </form>
  )
}
