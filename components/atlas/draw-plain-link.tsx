import { addressQuery } from '@/data/address/href'
import type { DrawLink } from './address-link'

/** Draws links to other addresses of one page, for a page that only the server writes. */
export function drawPlainLink(path: string): DrawLink {
  return function PlainLink({ to, className, children, isPressed, label, title }) {
    return (
      <a className={className} href={`${path}${addressQuery(to)}`} aria-current={isPressed ? 'true' : undefined} aria-label={label} title={title}>
        {children}
      </a>
    )
  }
}
