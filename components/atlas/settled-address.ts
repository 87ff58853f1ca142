import type { Address } from '@/data/address/parameters'

/** For a part of the screen that answers to some of the address: as it is now if one of those has changed, else as it was last painted, so that the part is not drawn again before the reader sees the answer to a click. */
export const settledAddress = (now: Address, painted: Address, keys: readonly (keyof Address)[]): Address =>
  keys.every((key) => JSON.stringify(now[key]) === JSON.stringify(painted[key])) ? painted : now
