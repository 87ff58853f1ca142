import type { Shade } from './shading'

/** The look of a state, as a small field beside its words. */
export const Swatch = ({ shade }: { readonly shade: Shade }) => <span className={`swatch shade-${shade}`} />
