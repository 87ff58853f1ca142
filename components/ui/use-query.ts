import { useSearchParams } from 'next/navigation'

/**
 * The query of the page's address as our addresses spell it, with its question mark; empty where there is none. A key that
 * is there twice has its values side by side: so Next has them on the server, and not in the browser.
 */
export function useQuery(): string {
  const asked = useSearchParams()
  const query = String(
    new URLSearchParams([...new Set(asked.keys())].flatMap((key) => asked.getAll(key).map((value) => [key, value]))),
  )
  return query && `?${query.replaceAll('%2C', ',')}`
}
