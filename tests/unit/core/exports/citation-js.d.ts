/** What the tests use of it; the package has no types. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain: (bibtex: string) => unknown[] } }
}
