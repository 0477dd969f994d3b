/** The little that is used of jsdom, which ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    static fragment(html: string): DocumentFragment
    readonly window: Window & typeof globalThis
  }
}
