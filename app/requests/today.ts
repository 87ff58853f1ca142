/** The day, ISO 8601, as the whole world's clocks agree on it. */
export const today = (now = new Date()): string => now.toISOString().slice(0, 10)
