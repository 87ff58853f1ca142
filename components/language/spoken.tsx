import { fallbackLanguage } from '@/data/languages/codes'
import type { SpokenText } from '@/data/model/text'

/** English that a text of ours cites: a title between its quotes, or words of the report. */
const cited = /((?<=«)[A-Z][A-Za-z ]+(?=»)|\b[a-z]{3,} [a-z]{3,})/

/** A text, marked with its own language. Where that is the page's, the mark says nothing new and does no harm. English that it cites says so too. */
export function Spoken({ text: { words, language } }: { readonly text: SpokenText }) {
  return <span lang={language}>{language === fallbackLanguage ? words : words.split(cited).map((part, index) => (index % 2 ? <span key={index} lang={fallbackLanguage}>{part}</span> : part))}</span>
}
