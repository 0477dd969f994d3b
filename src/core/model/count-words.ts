const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu

/** How many words a text has; what a hyphen, an apostrophe or a point joins is one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
