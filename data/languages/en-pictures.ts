/** English texts of pictures, of what other sites show of a page, and of sheets of paper. */
export const pictures = {
  alt: 'Map: {title}. {state}',
  named: '{name}: {values}',
  span: '{from}–{to}',
  withUndated: '{years}, and events without a year',
  words: 'Words: “{words}”',
  chosen: 'Chosen: {title}',
  outside: 'Outside this view: {places}',
  source: 'Source: {source}',
  of: '{part} · {whole}',
  sheet: { address: 'This page:', qr: 'The address of this page as a QR code' },
}
