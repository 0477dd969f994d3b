/** The little that is used of jsdom, which ships no types. */
declare module 'jsdom' {
  /** Where a page's complaints go: nowhere, unless it is told. */
  export class VirtualConsole {
    constructor()
  }
  export class JSDOM {
    constructor(html: string, options?: { virtualConsole?: VirtualConsole })
    static fragment(html: string): DocumentFragment
    readonly window: Window & typeof globalThis
  }
}
