import { actTable } from './act'
import { bodyCountTable, bodyTable } from './body'
import { contradictionTable } from './contradiction'
import { familyTable } from './family'
import { fingerprintTable } from './fingerprint'
import { markTable } from './mark'
import { stateTable } from './member-state'
import { membershipTable, roleTable } from './membership'
import { listEntryTable, listTable, partnerSetTable, partnerTable } from './name-list'
import { paragraphTable } from './paragraph'
import { placeNameTable, placeTable } from './place'
import { programmeTable } from './programme'
import { eventTable, recordTable } from './report-event'
import { sourceTable } from './source'
import { statementTable } from './statement'

/** THE LIST of a report's tables, each a CSV file of its name. The property names are those of `ReportRows`. */
export const tables = {
  paragraphs: paragraphTable,
  marks: markTable,
  fingerprints: fingerprintTable,
  events: eventTable,
  records: recordTable,
  places: placeTable,
  placeNames: placeNameTable,
  families: familyTable,
  bodies: bodyTable,
  bodyCounts: bodyCountTable,
  states: stateTable,
  roles: roleTable,
  memberships: membershipTable,
  acts: actTable,
  programmes: programmeTable,
  statements: statementTable,
  lists: listTable,
  listEntries: listEntryTable,
  partnerSets: partnerSetTable,
  partners: partnerTable,
  contradictions: contradictionTable,
  sources: sourceTable,
} as const
