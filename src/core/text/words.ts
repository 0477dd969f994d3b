import type { Span } from '../model/article.ts'
import { classAt, LETTER, MARK, NUMBER, skipClass, widthAt } from './characters.ts'

export interface Word {
  span: Span
  text: string
}

/**
 * Where the word that starts at `at` ends, or `at` when none does. A word: letters with their marks and digits, joined
 * by single hyphens or apostrophes (`NATO-Rosja`, `O'Leary`, `Joe'ego`); or a bare number. `\b` and `\w` know no Polish
 * letter, so they are used nowhere.
 */
export function wordEnd(text: string, at: number, end: number): number {
  const first = classAt(text, at)
  if (first & NUMBER) return skipClass(text, at, end, NUMBER)
  if (!(first & LETTER)) return at
  let i = skipClass(text, at, end, LETTER | MARK | NUMBER)
  while (i + 1 < end && isJoiner(text.charCodeAt(i)) && classAt(text, i + 1) & LETTER)
    i = skipClass(text, i + 1, end, LETTER | MARK | NUMBER)
  return i
}

const APOSTROPHE = 0x27
const TYPOGRAPHIC_APOSTROPHE = 0x2019
const HYPHEN = 0x2d
const isJoiner = (unit: number): boolean => unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE || unit === HYPHEN

/** The words of `text`, or of the part of it that `within` covers, in order. Offsets are into `text`. */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = []
  const last = Math.min(within.end, text.length)
  let at = Math.max(0, within.start)
  while (at < last) {
    const end = wordEnd(text, at, last)
    if (end > at) words.push({ span: { start: at, end }, text: text.slice(at, end) })
    at = end > at ? end : at + widthAt(text, at)
  }
  return words
}
