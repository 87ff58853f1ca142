// Packages that bring no types: only what is used here.

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>
    readonly format?: 'application/n-quads'
  }
  export function expand(document: object, options: Options): Promise<readonly object[]>
  export function toRDF(document: object, options: Options): Promise<string>
}
