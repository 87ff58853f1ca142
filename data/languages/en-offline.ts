/** English texts for reading without a connection. */
export const offline = {
  title: 'No connection',
  hint: 'This page has not been opened on this device before. These have, and can be read without a connection:',
  none: 'No page has been kept on this device yet.',
  kept: 'No connection. You read this page as it was on {when}.',
}
