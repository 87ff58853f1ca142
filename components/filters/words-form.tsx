import { memo } from 'react'
import type { Address } from '@/data/address/parameters'
import type { Phrases } from '@/data/languages'
import { WordsFields } from './words-fields'

interface WordsFormProps {
  readonly address: Address
  readonly phrases: Phrases
  readonly path: string
}

/** Words to look for in the events. The server answers: the words of all events in all languages weigh too much for a page that few ask this of. */
export const WordsForm = memo(function WordsForm({ address, phrases: { filters }, path }: WordsFormProps) {
  return (
    <form className="words" action={path} method="get">
      <WordsFields address={address} filters={filters} />
    </form>
  )
})
