/**
 * Targets whose size is let go (WCAG 2.5.8), since the same page has an “equivalent”: of fourteen years a phone of 320 px has
 * room for 20 px each, and the field below takes any of them; so it is with the ticks of the timeline.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html
 */
export const mayBeSmall = (html: string) => /^<a .*data-(year|tick)=/.test(html)
