/** Id of the element of a paragraph into which a reader's own copy is put. */
export const originalHost = (paragraph: number): string => `original-${paragraph}`
