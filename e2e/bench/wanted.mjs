/** Every row of the table: what is measured (medians of all rounds) and the most that is wanted. */
export const rows = [
  { key: 'firstMarkerMs', name: 'cold load → first marker, ms', digits: 0, isCompared: true, mostRatio: 1.5 },
  { key: 'filterMs', name: 'filter click → list painted, ms', digits: 0, most: 100 },
  { key: 'detailsMs', name: 'marker click → details painted, ms', digits: 0, most: 150 },
  { key: 'keyMs', name: 'search keystroke → result paint, ms', digits: 0, most: 50 },
  { key: 'liveMs', name: 'cold load → live map, ms', digits: 0 },
  { key: 'shift', name: 'layout shift, load and takeover', digits: 4, most: 0.02 },
  { key: 'wireKB', name: 'on the wire, kB', digits: 0, isCompared: true },
  { key: 'strangers', name: 'requests to other hosts', digits: 0, most: 0 },
]
