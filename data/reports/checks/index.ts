import { checkAncestry } from './ancestry'
import { checkCertainty } from './certainty'
import type { Check } from './check'
import { checkCoordinates } from './coordinates'
import { checkDescriptor } from './descriptor'
import { checkGroups } from './groups'
import { checkIds } from './ids'
import { checkLife } from './life'
import { checkMarks } from './marks'
import { checkParagraphs } from './paragraphs'
import { checkReferences } from './references'

/** THE LIST of rules that a report keeps. */
export const checks: readonly Check[] = [checkDescriptor, checkIds, checkGroups, checkReferences, checkParagraphs, checkLife, checkCertainty, checkAncestry, checkCoordinates]

/** Rules on what links the tables together: a fault elsewhere would be told again by each link to it, so they are asked when all others are kept. */
export const lastChecks: readonly Check[] = [checkMarks]
