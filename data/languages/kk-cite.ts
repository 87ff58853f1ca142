/** Қазақша мәтіндер: дәйексөз келтіру және бағдарламаларға арналған мәліметтер. */
export const cite = {
  attributed: '«{source}» дереккөзі бойынша: {summary}',
  feeds: { atom: '{title}: оқиғалар таспасы (Atom)', ical: '{title}: оқиғалар күнтізбесі', geojson: '{title}: GeoJSON форматындағы оқиғалар' },
  title: 'Дәйексөз сілтемесі',
  hint: 'Мекенжайда нұсқа көрсетілген, сондықтан сілтеме берілген деректі қайта табуға болады.',
  files: 'Библиографиялық бағдарламаларға',
  formats: { text: 'Мәтін', bibtex: 'BibTeX', ris: 'RIS', cslJson: 'CSL-JSON' },
  map: '{title}. Баяндама бойынша карта. Баяндаманың баспагері: {publisher}. Dateline {code}, деректердің {version} нұсқасы, {date}. {address} (қаралған күні: {accessed}).',
  part: '{part}. // {title}. Баяндама бойынша карта. Баяндаманың баспагері: {publisher}. Dateline {code}, деректердің {version} нұсқасы, {date}. {address} (қаралған күні: {accessed}).',
  note: 'Баяндама бойынша карта. Баяндаманың баспагері: {publisher}',
}
