/** Several values in one cell of a CSV file. Titles of sources hold commas and semicolons, so neither parts them. */
export const join = (values: readonly (string | number)[]): string => values.join(' | ')
