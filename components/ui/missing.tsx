import { SiteHeader } from './site-header'
import { Spoken } from '@/components/language/spoken'
import type { Phrases } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import type { SpokenText } from '@/data/model/text'

interface MissingProps {
  readonly phrases: Phrases
  readonly language: LanguageCode
  readonly groups: readonly { readonly title: string; readonly links: readonly { readonly href: string; readonly name: SpokenText }[] }[]
}

/** The page for an address that is nothing: it offers what there is. */
export function Missing({ phrases, language, groups }: MissingProps) {
  return (
    <>
      <SiteHeader language={language} />
      <main id="content" className="page">
        <h1>{phrases.missing.title}</h1>
        <p className="subtitle">{phrases.missing.hint}</p>
        {groups.map(({ title, links }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="plain-list">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>
                    <Spoken text={name} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  )
}
