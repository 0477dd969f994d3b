/** Letters that may differ in a word of so many, for a typo or another ending. */
const LETTERS_TO_A_SLIP = 5

/**
 * How much of a link's words the quote begins with, in their order: 0..1. A word that was slipped in or left out costs
 * as much as one that was replaced; a word with a slip of the pen counts for most of one.
 */
export function beginningSimilarity(link: readonly string[], quote: readonly string[]): number {
  if (link.length === 0) return 0
  // a little further than the link: words may have been slipped in
  const beginning = quote.slice(0, link.length + 3)
  let row = Array.from({ length: beginning.length + 1 }, (_, i) => i)
  for (const [i, word] of link.entries()) {
    const next = [i + 1]
    for (const [j, other] of beginning.entries()) {
      const replaced = (row[j] ?? 0) + 1 - likeness(word, other)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  // what follows the beginning was beyond the link's readable words, and costs nothing
  return Math.max(0, 1 - Math.min(...row) / link.length)
}

/** The share of the link's words that the quote has anywhere. */
export function wordOverlap(link: readonly string[], quote: readonly string[]): number {
  if (link.length === 0) return 0
  const words = new Set(quote)
  return link.filter((word) => words.has(word)).length / link.length
}

function likeness(a: string, b: string): number {
  if (a === b) return 1
  const slips = Math.floor(Math.min(a.length, b.length) / LETTERS_TO_A_SLIP)
  // another number is another statement
  if (slips === 0 || /[0-9]/.test(a + b) || Math.abs(a.length - b.length) > slips) return 0
  return editDistance(a, b) <= slips ? 0.9 : 0
}

/** Levenshtein's, over words of at most a link's length. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
