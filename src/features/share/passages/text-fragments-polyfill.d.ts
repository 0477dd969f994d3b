/** What of the library is used; it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    prefix?: string
    textStart: string
    textEnd?: string
    suffix?: string
  }
  export const GenerateFragmentStatus: { SUCCESS: number; AMBIGUOUS: number; TIMEOUT: number }
  /** Of one search, ms. */
  export function setTimeout(limit: number): void
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment }
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  export interface TextFragment {
    prefix?: string
    textStart: string
    textEnd?: string
    suffix?: string
  }
  /** @param directives `text=…&text=…`, split */
  export function parseFragmentDirectives(directives: { text: string[] }): { text: TextFragment[] }
  /** @param hash with `#` or without; what stands behind `:~:` is read */
  export function getFragmentDirectives(hash: string): { text?: string[] }
  /** @returns the first two places of it, in the order of the document */
  export function processTextFragmentDirective(fragment: TextFragment, document: Document, root: Element): Range[]
}
