/**
 * Targets whose size is let go (WCAG 2.5.8). Where a marker stands is “essential”, as it is for the pins of W3C's own example:
 * two places may be nearer to one another than two fingers; and where a page has a list, that has their events. The others
 * have an “equivalent” on the same page: of fourteen years a phone of 320 px has room for 20 px each, and the field below
 * takes any of them; so it is with the ticks of the timeline.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html
 */
export const mayBeSmall = (html: string) => /^<(a|button) [^>]*class="marker[ "]|^<a .*data-(year|tick)=/.test(html)
