import type { Translated } from './definition'
import type { pictures as english } from './en-pictures'

/** Russian texts of pictures, of what other sites show of a page, and of sheets of paper. */
export const pictures: Translated<typeof english> = {
  alt: 'Карта: {title}. {state}',
  named: '{name}: {values}',
  span: '{from}–{to}',
  withUndated: '{years} и события без года',
  words: 'Слова: «{words}»',
  chosen: 'Выбрано: {title}',
  outside: 'За пределами карты: {places}',
  source: 'Источник: {source}',
  of: '{part} · {whole}',
  sheet: { address: 'Эта страница:', qr: 'Адрес этой страницы в виде QR-кода' },
}
