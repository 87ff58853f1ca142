/** Every row of the table: what is measured (medians of all rounds) and the most that is wanted. */
export const rows = [
  { key: 'firstMarkerMs', name: 'cold load → first marker, ms', digits: 0, isCompared: true, mostRatio: 1.5 },
  { key: 'filterMs', name: 'filter click → list painted, ms', digits: 0, most: 100 },
  { key: 'detailsMs', name: 'marker click → details painted, ms', digits: 0, most: 150 },
  { key: 'keyMs', name: 'search keystroke → result paint, ms', digits: 0, most: 50 },
  { key: 'yearMs', name: 'year step, members shaded → map painted, ms', digits: 0, most: 100 },
  { key: 'liveMs', name: 'cold load → live map, ms', digits: 0 },
  { key: 'shift', name: 'layout shift, load and takeover', digits: 4, most: 0.02 },
  { key: 'wireKB', name: 'on the wire, kB', digits: 0, isCompared: true },
  { key: 'strangers', name: 'requests to other hosts', digits: 0, most: 0 },
  { key: 'embedMarkerMs', name: 'embed: cold load → first marker, ms', digits: 0, isCompared: true, base: 'firstMarkerMs', mostRatio: 1.3 },
  { key: 'embedKB', name: 'embed: on the wire, kB', digits: 1, most: 15 },
  { key: 'embedRequests', name: 'embed: requests', digits: 0, most: 2 },
  { key: 'embedStrangers', name: 'embed: requests to other hosts', digits: 0, most: 0 },
  { key: 'embedRate', name: 'embed: 1,000 requests, 20 at a time, a second', digits: 0 },
  { key: 'embedRateShare', name: 'embed: of the rate of a static file', digits: 2, least: 0.25 },
  { key: 'embedFailures', name: 'embed: failures among them', digits: 0, most: 0 },
]
