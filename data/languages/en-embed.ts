/** English texts of the map that stands on other sites. */
export const embed = {
  open: 'Open the full map',
  openPlace: 'See it in the full map',
  opensNew: 'opens a new tab',
  described: '{shown}; {atPlace} on the map. Each place opens its events.',
  source: 'Source: {source}',
  shaded: 'Shaded: states of {names}',
  words: '“{words}”',
  withUndated: 'with events without a year',
  close: 'Close',
  noPlace: 'Without a place: {count}',
  outside: 'Outside this view: {place}',
  zoom: 'Move and zoom the map',
  move: 'Click the map to move it, or hold Ctrl (⌘) while scrolling; on a touch screen use two fingers.',
  moving: 'The map moves now. Escape, or leaving it with the pointer, gives scrolling back to the page.',
  failed: 'The moving map could not be loaded. Everything else works.',
  allBodies: 'All bodies',
} as const
