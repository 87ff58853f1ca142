import type { ReactNode } from 'react'
import { LanguageMenu } from '@/components/language/language-menu'
import { SettingsMenu } from '@/components/settings/settings-menu'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'

/** The bar at the top of every page: the name of the house, the views of a report, its tools, the languages. */
export function SiteHeader({ language, tools, children }: { readonly language: LanguageCode; readonly tools?: ReactNode; readonly children?: ReactNode }) {
  const { phrases } = languages[language]
  return (
    <header className="site-header">
      <a className="site-name" href={`/${language}`}>
        {phrases.site.name}
      </a>
      {children}
      {tools}
      <SettingsMenu language={language} />
      <LanguageMenu current={language} label={phrases.nav.language} languages={Object.values(languages).map(({ code, name, short }) => ({ code, name, short }))} />
    </header>
  )
}
