import type { SpokenReport } from '@/data/queries/spoken-report'

/** Names of states, one after the other. */
export const sayStates = (states: readonly string[], report: SpokenReport): string => states.map((state) => report.states[state]?.words ?? state).join(', ')
