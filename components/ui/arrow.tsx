/** An arrow is drawn, not written: our fonts have none that points sideways, and a browser searches the system's for tens of milliseconds until it has found one. */
export function Arrow({ to }: { readonly to: 'left' | 'right' | 'up' | 'down' }) {
  return (
    <svg className={`arrow arrow-${to}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M14 8H2.5M7 3.5 2.5 8 7 12.5" />
    </svg>
  )
}
