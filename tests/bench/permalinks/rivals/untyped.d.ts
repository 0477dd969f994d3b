/** What of these libraries is used; they come without types. */
declare module 'dom-anchor-text-quote' {
  export interface TextQuote {
    exact: string
    prefix: string
    suffix: string
  }
  /** @param position offsets into the root's text */
  export function fromTextPosition(root: Node, position: { start: number; end: number }): TextQuote
  /** @param options `hint` the offset near which it is looked for first; null when nothing is like it */
  export function toTextPosition(
    root: Node,
    selector: TextQuote,
    options?: { hint?: number },
  ): { start: number; end: number } | null
}
