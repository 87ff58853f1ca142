import type { AboutSection } from '../about-section'
import { prose } from '../prose'
import { borders } from './borders'
import { certainty } from './certainty'
import { cite } from './cite'
import { contradictions } from './contradictions'
import { errors } from './errors'
import { licences } from './licences'
import { sources } from './sources'

/** THE LIST of sections, in the order of the page. */
export const sections: readonly AboutSection[] = [prose('what'), prose('dates'), prose('places'), prose('memberships'), certainty, contradictions, sources, borders, licences, cite, errors]
