import { type AlignedPair, alignWords } from './align-words.ts'
import type { Word } from './read-words.ts'

/** How the words of two quotes, or of a link and a quote, compare. */
export interface Comparison {
  pairs: AlignedPair[]
  score: number
  /** The share of each side's words that the other has in the same order, by weight: 0..1. */
  coverA: number
  coverB: number
  /** The weight of what both share: about as many words. */
  shared: number
}

/** Whether two comparisons of one and the same `a` found different words of it: its parts, when it was parted. */
export function holdParts(one: Comparison, other: Comparison): boolean {
  const heldByOne = new Set(heldWords(one))
  return heldWords(other).every((word) => !heldByOne.has(word))
}

/** Of two that hold different words of one and the same `a`: whether the first holds the earlier ones. */
export const holdsEarlier = (one: Comparison, other: Comparison): boolean =>
  holdParts(one, other) && Math.min(...heldWords(one)) < Math.min(...heldWords(other))

const heldWords = ({ pairs }: Comparison): number[] => pairs.flatMap(({ a, likeness }) => (likeness > 0 ? [a] : []))

/** Compares whole words, with typos, other endings and other negations as nearly the same. */
export function compareWords(a: readonly Word[], b: readonly Word[]): Comparison {
  return compare(a, b, likenessOf, weightOf)
}

/** Compares the one-character signs of a link. */
export function compareSigns(a: readonly Word[], b: readonly Word[]): Comparison {
  return compare(a, b, signLikeness, () => 1)
}

function compare(
  a: readonly Word[],
  b: readonly Word[],
  likeness: (a: Word, b: Word) => number,
  weight: (word: Word) => number,
): Comparison {
  const { pairs: core, score } = alignWords(a.length, b.length, (i, j) => {
    const [left, right] = [a[i], b[j]]
    if (!left || !right) return MISMATCH
    const alike = likeness(left, right)
    return alike > 0 ? alike * Math.max(weight(left), weight(right)) : alike
  })
  const pairs = stretch(core, a, b)
  let sharedA = 0
  let sharedB = 0
  for (const pair of pairs) {
    if (pair.likeness <= 0) continue
    const [left, right] = [a[pair.a], b[pair.b]]
    if (left) sharedA += weight(left)
    if (right) sharedB += weight(right)
  }
  const total = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weight(word), 0) || 1
  return { pairs, score, coverA: sharedA / total(a), coverB: sharedB / total(b), shared: Math.min(sharedA, sharedB) }
}

/**
 * The few words before and behind what is aligned: a short one that stands in both is no longer worth the replaced word
 * between, and yet it tells what was negated. Numbers at the edge are set against each other.
 */
function stretch(core: readonly AlignedPair[], a: readonly Word[], b: readonly Word[]): AlignedPair[] {
  const [first, last] = [core[0], core.at(-1)]
  if (!first || !last) return [...core]
  const walk = (i: number, j: number, step: 1 | -1): AlignedPair[] => {
    const found: AlignedPair[] = []
    let [atA, atB] = [i, j]
    for (let passed = 0; passed < EDGE && a[atA] && b[atB]; passed++) {
      const [left, right] = [a[atA], b[atB]]
      if (left?.kind === 'number' && right?.kind === 'number') {
        found.push({ a: atA, b: atB, likeness: left.text === right.text ? 1 : OTHER_NUMBER })
        atA += step
        atB += step
        continue
      }
      const offset = OFFSETS.find(([skipA, skipB]) => {
        const [one, other] = [a[atA + skipA * step], b[atB + skipB * step]]
        if (!one || !other || one.kind !== other.kind) return false
        return (
          one.text === other.text ||
          (one.kind === 'number' && isShort(a[atA]) && isShort(b[atB]) && skipA * skipB === 1)
        )
      })
      if (!offset) break
      atA += offset[0] * step
      atB += offset[1] * step
      const [one, other] = [a[atA], b[atB]]
      if (one && other) found.push({ a: atA, b: atB, likeness: one.text === other.text ? weightOf(one) : OTHER_NUMBER })
      atA += step
      atB += step
    }
    return found
  }
  return [...walk(first.a - 1, first.b - 1, -1).reverse(), ...core, ...walk(last.a + 1, last.b + 1, 1)]
}

/** `we wtorek` → `w czwartek`: what stands before two numbers follows them. */
const isShort = (word: Word | undefined): boolean => word?.kind === 'word' && word.text.length <= LONGEST_SHORT
const LONGEST_SHORT = 2

const EDGE = 4
/** How many words of each side may lie between, the fewest first. */
const OFFSETS = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const

const MISMATCH = -0.5
/** One number in another's place: they are set against each other rather than both left out. */
const OTHER_NUMBER = -0.2
const LETTERS_TO_A_SLIP = 4

function signLikeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1
  if (a.kind !== b.kind) return MISMATCH
  return a.kind === 'negation' ? 0.9 : a.kind === 'number' ? OTHER_NUMBER : MISMATCH
}

function likenessOf(a: Word, b: Word): number {
  if (a.text === b.text && a.kind === b.kind) return 1
  if (a.kind !== b.kind) return isMistyped(a, b) || isMistyped(b, a) ? 0.85 : MISMATCH
  if (a.kind === 'negation') return 0.9
  if (a.kind === 'number') return OTHER_NUMBER
  return isSlip(a.text, b.text) ? 0.85 : MISMATCH
}

/** Short words join the others and say little. */
export function weightOf({ text, kind }: Word): number {
  if (kind === 'number') return 1
  return text.length <= 2 ? 0.35 : text.length === 3 || kind === 'negation' ? 0.6 : 1
}

/** `marcu` and `macu`: what tells a number or denies, with a letter left out, doubled or swapped, is no other word. */
function isMistyped({ kind, text, written = text }: Word, other: Word): boolean {
  if (kind === 'word' || other.kind !== 'word' || Math.min(written.length, other.text.length) < LETTERS_TO_A_SLIP)
    return false
  const isSwapped = written.length === other.text.length
  return (
    written[0] === other.text[0] &&
    Math.abs(written.length - other.text.length) <= 1 &&
    (!isSwapped || lettersOf(written) === lettersOf(other.text)) &&
    editDistance(written, other.text) === 1
  )
}

const lettersOf = (word: string): string => [...word].sort().join('')

/** One word mistyped, or another form of it. */
export function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < LETTERS_TO_A_SLIP) return false
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  if (head >= Math.max(LETTERS_TO_A_SLIP, Math.ceil(Math.max(a.length, b.length) * 0.6))) return true
  // most pairs have nothing in common: what slipped is in the middle, or a letter at an end
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  if (head + tail < shorter / 3) return false
  const slips = shorter < 7 ? 1 : 2
  return Math.abs(a.length - b.length) <= slips && editDistance(a, b) <= slips
}

/** Levenshtein's, with two neighbours that changed places as one slip (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      let cost = Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) cost = Math.min(cost, (before[j - 1] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
