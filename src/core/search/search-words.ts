import { foldWords } from '../permalinks/fold-words.ts'

/** A word as search sees it: where it stands in the text, and what it is found by. Offsets are UTF-16 code units. */
export interface SearchWord {
  start: number
  end: number
  /** Folded: without case and diacritics. */
  key: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, in order. What a hyphen or an apostrophe joins is two: either half is looked for. */
export function findSearchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = foldKey(word)
    // a mark that stands alone is no word
    if (key !== '') words.push({ start: index, end: index + word.length, key })
  }
  return words
}

/** The words of a text as they stand in it, and what looks like one: cheaper where a text is long. */
export const splitWords = (text: string): readonly string[] => text.match(WORD) ?? []

/** What one word is found by; empty for what is none. */
export function foldKey(word: string): string {
  return foldWords(word).join('')
}
