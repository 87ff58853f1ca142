import type { Translated } from './definition'
import type { pictures as english } from './en-pictures'

/** Kazakh texts of pictures, of what other sites show of a page, and of sheets of paper. */
export const pictures: Translated<typeof english> = {
  alt: 'Карта: {title}. {state}',
  named: '{name}: {values}',
  span: '{from}–{to}',
  withUndated: '{years} және жылы көрсетілмеген оқиғалар',
  words: 'Сөздер: «{words}»',
  chosen: 'Таңдалғаны: {title}',
  outside: 'Картадан тыс: {places}',
  source: 'Дереккөз: {source}',
  of: '{part} · {whole}',
  sheet: { address: 'Осы бет:', qr: 'Осы беттің мекенжайы QR-код түрінде' },
}
