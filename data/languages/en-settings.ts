/** English texts of what a reader may set, and of the ways past what is not wanted. Server only. */
export const settings = {
  title: 'View',
  size: 'Text size',
  sizes: { normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
  theme: 'Colours',
  themes: { system: 'As on the device', light: 'Light', dark: 'Dark', 'black-on-white': 'Black on white', 'white-on-black': 'White on black' },
  keys: 'Single-key shortcuts',
  keysChoices: { on: 'On', off: 'Off' },
  keysShow: 'List of keys',
  keysFailed: 'The list could not be loaded. Try again when you are connected.',
  apply: 'Apply',
  skips: { label: 'Skip to', map: 'To the map', years: 'To the years', filters: 'To the filters', events: 'To the list of events' },
}
