import { foldPolish } from '../text/fold.ts'

/** Letters that NFKD leaves whole, and what a reader without them types. */
const UNDECOMPOSED = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/** ASCII and the signs of Polish typography, none of which folding turns into a letter. */
const PLAIN = /^[\0-\x7f„”“«»–—…’‘\u00a0]*$/

/**
 * The words of `text` without what editors change in passing: case, diacritics, punctuation, quotation marks, soft
 * hyphens and the kind of spaces. Words of other scripts stay in their script.
 */
export function foldWords(text: string): string[] {
  const plain = foldPolish(text.toLowerCase())
  if (PLAIN.test(plain)) return plain.match(/[a-z0-9]+/g) ?? []
  const folded = plain
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[łøđðßæœþı]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter)
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
