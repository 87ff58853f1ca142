'use client'

import { createContext, use, type ReactNode } from 'react'
import { onPlainClick } from '@/components/ui/plain-click'
import type { Address } from '@/data/address/parameters'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** How links of the atlas find and change its address. */
export const AddressContext = createContext<{
  readonly report: SpokenReport
  readonly hrefOf: (address: Address) => string
  readonly go: (address: Address, how?: 'push' | 'replace') => void
  /** The address with the map staying where the reader has it. */
  readonly held: (address: Address) => Address
} | null>(null)

export interface AddressLinkProps {
  readonly to: Address
  readonly className?: string
  readonly children: ReactNode
  readonly isPressed?: boolean
  readonly label?: string
  readonly title?: string
  readonly onGone?: () => void
}

/** How a part that several screens share draws its links: the atlas with `AddressLink`, a page that only the server writes with plain ones. */
export type DrawLink = (props: AddressLinkProps) => ReactNode

export const drawAddressLink: DrawLink = (props) => <AddressLink {...props} />

/** A link to another state of the atlas: a link without a script, and no trip to the server with one. */
export function AddressLink({ to, className, children, isPressed, label, title, onGone }: AddressLinkProps) {
  // Only the atlas and the timeline draw their links so, and both have it.
  const access = use(AddressContext)!
  return (
    <a
      className={className}
      href={access.hrefOf(to)}
      // A link that stands for a choice says whether it is chosen; `aria-pressed` is for buttons only.
      aria-current={isPressed ? 'true' : undefined}
      aria-label={label}
      title={title}
      onClick={onPlainClick(() => {
        access.go(to)
        onGone?.()
      })}
    >
      {children}
    </a>
  )
}
