import type { MapLayer } from './layer'

/** The states that a text beside the map is about just now. */
export const lit: MapLayer = {
  id: 'lit',
  css: ({ lit }) => {
    const states = [...(lit?.states ?? [])].map((state) => `.map .state-${state.toUpperCase()}`)
    return states.length > 0 ? `${states.join()}{fill:var(--lit)}` : ''
  },
}
