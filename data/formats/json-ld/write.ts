import type { Thing, WithContext } from 'schema-dts'

/** Linked data as it may stand inside a script element: no text in it can end the element. @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements */
export const writeJsonLd = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
