/** The 404 page as a page like any other, to which `proxy.ts` leads: thrown, it would be drawn by a script alone. */
export { default, generateMetadata } from '../not-found'
