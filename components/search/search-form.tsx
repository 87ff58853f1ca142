import type { Language } from '@/data/languages'

interface SearchFormProps {
  readonly action: string
  readonly query: string
  readonly phrases: Language['phrases']['search']
}

/** The words to look for, on the page of results: a form, so that it needs no script. */
export function SearchForm({ action, query, phrases }: SearchFormProps) {
  return (
    <form className="search-form" role="search" action={action} method="get" aria-label={phrases.label}>
      <input type="search" name="q" defaultValue={query} maxLength={200} aria-label={phrases.label} placeholder={phrases.hint} autoComplete="off" spellCheck={false} />
      <button type="submit">{phrases.find}</button>
    </form>
  )
}
