/** English texts of citing and of what machines read in a page. Server only. */
export const cite = {
  attributed: 'As {source} tells it: {summary}',
  feeds: { atom: '{title}: feed of events (Atom)', ical: '{title}: calendar of events', geojson: '{title}: events as GeoJSON' },
  title: 'Cite',
  hint: 'The address names the version, so that what is cited can be found again.',
  files: 'For reference managers',
  formats: { text: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', cslJson: 'CSL-JSON' },
  map: '{title}. Map of a report by {publisher}. Dateline {code}, data version {version} of {date}. {address} (looked at on {accessed}).',
  part: '{part}. In: {title}. Map of a report by {publisher}. Dateline {code}, data version {version} of {date}. {address} (looked at on {accessed}).',
  note: 'Map of a report by {publisher}',
  versions: {
    old: 'This is version {version} of {date}, as it was then. The present one is {present}.',
    toPresent: 'Show the present version',
    unknown: 'There is no version “{version}” of this report: this is the present one, {present}.',
    title: 'Versions',
    hint: 'What was published stays as it was: an address with “v=” and a version shows that version.',
    present: 'present',
  },
}
