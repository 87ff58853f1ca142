import { resolve } from 'node:path'
import type { Report } from '@/data/model/report'
import { reports } from './index'

/** Where the text of the first report lies for whoever has it: it is not part of the project. */
export const textAtHand = resolve(process.env.DATELINE_TEXTS ?? '../shared/report', process.env.DATELINE_TEXTS ? `${reports[0]!.slug}.txt` : 'report.txt')

/** The proper names of a report: its title, and the columns of its tables that say what somebody or something is called, by us or by the report. Titles and summaries of our own are none. */
export const properNames = ({ about, bodies, places, placeNames, states, listEntries }: Report): string[] => [
  ...Object.values(about.title),
  ...[...bodies.values()].flatMap(({ name, short, report_names }) => [...Object.values(name), ...Object.values(short), ...report_names]),
  ...[...places.values(), ...states.values()].flatMap(({ name }) => Object.values(name)),
  ...placeNames.map(({ name }) => name),
  ...listEntries.flatMap(({ name, report_spelling }) => [...Object.values(name), report_spelling]),
]
