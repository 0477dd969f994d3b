import type { Span } from '../model/article.ts'

/**
 * A word: letters with their marks and digits, joined by single hyphens or apostrophes (`NATO-Rosja`, `O'Leary`,
 * `Joe'ego`); or a bare number. `\b` and `\w` know no Polish letter, so they are used nowhere.
 */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+/gu

export interface Word {
  span: Span
  text: string
}

/** The words of `text`, or of the part of it that `within` covers, in order. Offsets are into `text`. */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = []
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index
    words.push({ span: { start, end: start + match[0].length }, text: match[0] })
  }
  return words
}
