import { foldWords } from './fold-words.ts'

/** Of the readable part, in characters: enough to know the quote by, short enough for a message. */
const READABLE = 48
const FINGERPRINT = 5
const FINGERPRINTS = 36 ** FINGERPRINT

/**
 * A quote's key in its article: the ASCII words it begins with, a dash, and the fingerprint of all its words, such as
 * `nasze-roznice-nie-beda-latwe-0k3fz`. Punctuation, case, diacritics and the style of quotation marks do not change it.
 *
 * @param words the quote's content; the parts of a broken one joined by a space
 * @param taken ids already given in the article; a repeated quote is numbered: `…-0k3fz-2`
 * @returns at most 90 characters of `a-z`, `0-9` and `-`: valid in a path as it stands
 */
export function quoteId(words: string, taken: ReadonlySet<string>): string {
  const folded = foldWords(words)
  const base = [...readable(folded), fingerprint(folded)].join('-')
  if (!taken.has(base)) return base
  let ordinal = 2
  while (taken.has(`${base}-${ordinal}`)) ordinal += 1
  return `${base}-${ordinal}`
}

/** What a link says of its quote. */
export interface QuoteIdParts {
  /** The folded words the quote began with; cut short in a long one. */
  words: string[]
  fingerprint: string
}

/** Takes a quote's id apart; null when it can't be one. */
export function parseQuoteId(id: string): QuoteIdParts | null {
  const match = /^((?:[a-z0-9]+-)*)([a-z0-9]{5})(?:-[0-9]{1,4})?$/.exec(id)
  if (!match) return null
  return { words: (match[1] ?? '').split('-').filter(Boolean), fingerprint: match[2] ?? '' }
}

/** The ASCII words that fit; a first word too long to fit is cut. */
export function readable(folded: readonly string[]): string[] {
  const words: string[] = []
  let length = 0
  for (const word of folded) {
    if (!/^[a-z0-9]+$/.test(word)) continue
    if (length + word.length > READABLE) {
      if (words.length === 0) words.push(word.slice(0, READABLE))
      break
    }
    words.push(word)
    length += word.length + 1
  }
  return words
}

/** FNV-1a, 32 bits, over the code points of the folded words: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fingerprint(folded: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const point of folded.join(' ')) {
    hash ^= point.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return ((hash >>> 0) % FINGERPRINTS).toString(36).padStart(FINGERPRINT, '0')
}
