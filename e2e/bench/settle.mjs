/** A moment for what the page, or the click before, has set going: what is kept for reading without a connection, say. */
export const settleMs = 800
