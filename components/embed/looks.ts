/** How states look: rules that are about no state, and for each look its declarations and its states. */
export interface Looks {
  readonly others: string
  readonly looks: readonly { readonly name: string; readonly declarations: string; readonly states: readonly string[] }[]
}

/**
 * Sorts what the layers say of states by how they look, so that states of one look can be drawn as one shape. A layer
 * says it in rules such as `.map .state-KAZ,.map .state-KGZ{fill:…}`; where two speak of a state, the later holds.
 */
export function readLooks(css: string): Looks {
  let others = ''
  const declared = new Map<string, string>()
  for (const [rule, selectors = '', declarations = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const states = [...selectors.matchAll(/\.state-(\w+)/g)].flatMap(([, state]) => state ?? [])
    if (states.length === 0) others += rule
    for (const state of states) declared.set(state, declarations)
  }
  const kinds = [...new Set(declared.values())]
  return { others, looks: kinds.map((declarations, index) => ({ name: `look-${index}`, declarations, states: [...declared].filter(([, other]) => other === declarations).map(([state]) => state) })) }
}
