/** THE LIST of the site's colours, the default first: as the reader's system has it. Spelled alike in the query (`theme=`), in the cookie and in the style sheets (`data-theme`). */
export const themes = ['system', 'light', 'dark', 'black-on-white', 'white-on-black'] as const

export type Theme = (typeof themes)[number]

/** The theme of a query's or a cookie's value; null where it is none of ours. Never throws. */
export const parseTheme = (written: string | null | undefined): Theme | null => themes.find((theme) => theme === written) ?? null
