declare module 'edtf' {
  /** The library's date objects, as far as Dateline uses them: first and last millisecond, infinite where open. */
  export default function parse(text: string): { readonly min: number; readonly max: number }
}
