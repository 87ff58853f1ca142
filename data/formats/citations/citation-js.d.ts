// Packages that bring no types: only what the tests use.

declare module '@citation-js/core' {
  export class Cite {
    constructor(written: string)
    readonly data: readonly object[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
