/** Русские тексты: цитирование и сведения на странице для программ. */
export const cite = {
  attributed: 'По тексту источника «{source}»: {summary}',
  feeds: { atom: '{title}: лента событий (Atom)', ical: '{title}: календарь событий', geojson: '{title}: события в формате GeoJSON' },
  title: 'Ссылка для цитирования',
  hint: 'В адресе указана версия, поэтому то, на что дана ссылка, можно найти снова.',
  files: 'Для библиографических программ',
  formats: { text: 'Текст', bibtex: 'BibTeX', ris: 'RIS', cslJson: 'CSL-JSON' },
  map: '{title}. Карта по докладу. Издатель доклада: {publisher}. Dateline {code}, версия данных {version} от {date}. {address} (дата обращения: {accessed}).',
  part: '{part}. // {title}. Карта по докладу. Издатель доклада: {publisher}. Dateline {code}, версия данных {version} от {date}. {address} (дата обращения: {accessed}).',
  note: 'Карта по докладу. Издатель доклада: {publisher}',
  versions: {
    old: 'Это версия {version} от {date}, в прежнем виде. Текущая версия: {present}.',
    toPresent: 'Показать текущую версию',
    unknown: 'Версии «{version}» у этого доклада нет; показана текущая, {present}.',
    title: 'Версии',
    hint: 'Опубликованное не меняется: адрес с «v=» и номером версии показывает эту версию.',
    present: 'текущая',
  },
}
