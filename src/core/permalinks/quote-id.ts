/** Of the readable part, in characters: enough to know the quote by, short enough for a message. */
const READABLE = 36
/** Links of the first edition had five characters of hash behind their words, and no more. */
const FIRST_EDITION = 5
const SHORTEST_FINGERPRINT = 14

/**
 * A quote's key in its article: the ASCII words it begins with, a dash, and its fingerprint.
 *
 * @param folded the quote's folded words
 * @returns at most 80 characters of `a-z`, `0-9` and `-`: valid in a path as it stands
 */
export const quoteId = (folded: readonly string[], fingerprint: string): string =>
  [...readable(folded), fingerprint].join('-')

/** What a link says of its quote. */
export interface QuoteIdParts {
  /** The folded words the quote began with; cut short in a long one. */
  words: string[]
  fingerprint: string
  /** Of those whose id would be the same, from 1. */
  ordinal: number
}

/** Takes a quote's id apart, of this edition or the first; null when it can't be one. */
export function parseQuoteId(id: string): QuoteIdParts | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return null
  const parts = id.split('-')
  const ordinal = /^[0-9]{1,4}$/.test(parts.at(-1) ?? '') ? Number(parts.pop()) : 1
  const fingerprint = parts.pop() ?? ''
  if (fingerprint.length !== FIRST_EDITION && fingerprint.length < SHORTEST_FINGERPRINT) return null
  return { words: parts, fingerprint, ordinal }
}

/** The ASCII words that fit; a first word too long to fit is cut. */
export function readable(folded: readonly string[], longest = READABLE): string[] {
  const words: string[] = []
  let length = 0
  for (const word of folded) {
    if (!/^[a-z0-9]+$/.test(word)) continue
    if (length + word.length > longest) {
      if (words.length === 0) words.push(word.slice(0, longest))
      break
    }
    words.push(word)
    length += word.length + 1
  }
  return words
}

/** The id but for what it tells of the surroundings: the same for as long as the words and the speaker are. */
export function withoutSurroundings(id: string): string {
  const parts = parseQuoteId(id)
  if (!parts || parts.fingerprint.length < SHORTEST_FINGERPRINT) return id
  const { words, fingerprint } = parts
  return [...words, fingerprint.slice(0, 7) + fingerprint.slice(13)].join('-')
}
