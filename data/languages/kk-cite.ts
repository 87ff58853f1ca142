/** Қазақша мәтіндер: дәйексөз келтіру және бағдарламаларға арналған мәліметтер. */
export const cite = {
  attributed: '«{source}» дереккөзі бойынша: {summary}',
  feeds: { atom: '{title}: оқиғалар таспасы (Atom)', ical: '{title}: оқиғалар күнтізбесі', geojson: '{title}: GeoJSON форматындағы оқиғалар' },
  title: 'Дәйексөз сілтемесі',
  hint: 'Мекенжайда нұсқа көрсетілген, сондықтан сілтеме берілген деректі қайта табуға болады.',
  files: 'Библиографиялық бағдарламаларға',
  formats: { text: 'Мәтін', bibtex: 'BibTeX', ris: 'RIS', cslJson: 'CSL-JSON' },
  state: 'Осы мекенжайдың сүзгілері бар карта',
  map: '{title}. Баяндама бойынша карта. Баяндаманың баспагері: {publisher}. Dateline, {version} нұсқасы, {date}. {address}. Қаралған күні: {accessed}.',
  part: '{part}. // {title}. Баяндама бойынша карта. Баяндаманың баспагері: {publisher}. Dateline, {version} нұсқасы, {date}. {address}. Қаралған күні: {accessed}.',
  note: 'Баяндама бойынша карта. Баяндаманың баспагері: {publisher}',
  filtered: '{count}; сұрау: {query}',
}
