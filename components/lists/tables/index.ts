import type { SpokenLists } from '@/data/queries/spoken-lists'
import type { ListPhrases, ListTableKind, OpenTable } from '../list-table'
import { laws } from './laws'
import { names } from './names'
import { others } from './others'
import { partners } from './partners'
import { programmes } from './programmes'
import { statements } from './statements'
import { treaties } from './treaties'

/** THE LIST of the kinds of tables, in the order of the page. */
const kinds: readonly ListTableKind[] = [names, others, treaties, laws, programmes, statements, partners]

/** The tables that a report has; those that would be empty are not there. */
export const openTables = (lists: SpokenLists, phrases: ListPhrases): OpenTable[] => kinds.flatMap((kind) => kind(lists, phrases))
