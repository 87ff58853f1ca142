import type { Format } from './format'

/** THE LIST of formats, in the order in which they are offered. Their files are public addresses. */
export const formats: readonly Format[] = [
  { id: 'geojson', file: 'events.geojson', mediaType: 'application/geo+json', holds: 'events', feed: 'geojson', load: async () => (await import('./geojson')).geojson },
  { id: 'csv', file: 'events.csv', mediaType: 'text/csv; charset=utf-8; header=present', holds: 'events', load: async () => (await import('./csv')).csv },
  { id: 'kml', file: 'events.kml', mediaType: 'application/vnd.google-earth.kml+xml', holds: 'events', load: async () => (await import('./kml')).kml },
  { id: 'json', file: 'events.json', mediaType: 'application/json', holds: 'events', load: async () => (await import('./json')).json },
  { id: 'ical', file: 'events.ics', mediaType: 'text/calendar; charset=utf-8', holds: 'events', feed: 'ical', load: async () => (await import('./ical')).ical },
  { id: 'atom', file: 'events.atom', mediaType: 'application/atom+xml; charset=utf-8', holds: 'events', feed: 'atom', load: async () => (await import('./atom')).atom },
  { id: 'linkedPlaces', file: 'places.lpf.json', mediaType: 'application/geo+json', holds: 'places', load: async () => (await import('./linked-places')).linkedPlaces },
  { id: 'dataPackage', file: 'datapackage.zip', mediaType: 'application/zip', holds: 'tables', load: async () => (await import('./data-package')).dataPackage },
]
