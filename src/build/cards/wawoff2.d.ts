/** What `faces.ts` uses of the package, which has no types of its own. */
declare module 'wawoff2' {
  const wawoff2: {
    /** WOFF2 → TrueType or OpenType. */
    decompress: (woff2: Uint8Array) => Promise<Uint8Array>
  }
  export default wawoff2
}
