import { isSlip, weightOf } from './compare-words.ts'
import type { Word } from './read-words.ts'

/** In words that are told apart, short ones aside: one word has no order. */
const FEWEST = 2
const TELLING = 3

/** So much of both is the same where one is the other in another order, of `shareInAnyOrder`. */
export const REORDERED = 0.85

/**
 * How much of two wordings is the same when their order is left aside, typos and endings too: of both the lesser
 * share, by weight, 0..1; 0 for less than two words. An alignment finds one half of `Wilka pochwalił Lis` in `Lis
 * pochwalił Wilka`, and one of two sentences that changed places.
 */
export function shareInAnyOrder(a: readonly Word[], b: readonly Word[], fewest = FEWEST): number {
  const shared = sharedInAnyOrder(a, b)
  if (shared.filter(isTelling).length < fewest) return 0
  return Math.min(weightOfAll(shared) / weightOfAll(a), weightOfAll(shared) / weightOfAll(b))
}

/** How much of some words is among others, whatever the order: 0..1, and 0 where only short ones are. */
export function heldInAnyOrder(words: readonly Word[], others: readonly Word[]): number {
  const shared = sharedInAnyOrder(words, others)
  return shared.some(isTelling) ? weightOfAll(shared) / weightOfAll(words) : 0
}

function sharedInAnyOrder(a: readonly Word[], b: readonly Word[]): Word[] {
  const open = [...b]
  const left: Word[] = []
  const shared: Word[] = []
  const take = (word: Word, isLike: (other: Word) => boolean): boolean => {
    const at = open.findIndex((other) => other.kind === word.kind && isLike(other))
    if (at < 0) return false
    open.splice(at, 1)
    shared.push(word)
    return true
  }
  for (const word of a) if (!take(word, ({ text }) => text === word.text)) left.push(word)
  for (const word of left) if (word.kind === 'word') take(word, ({ text }) => isSlip(word.text, text))
  return shared
}

const weightOfAll = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)

/** Of a sign, its length tells nothing. */
const isTelling = ({ text, kind, sign }: Word): boolean =>
  kind !== 'negation' && (sign === true || text.length >= TELLING)

/** What of two wordings in another order only one has: a denial or a number; null for neither. */
export function turnInAnyOrder(a: readonly Word[], b: readonly Word[]): 'negation' | 'number' | null {
  const denials = (words: readonly Word[]): number => words.filter(({ kind }) => kind === 'negation').length
  if (denials(a) !== denials(b)) return 'negation'
  const numbers = (words: readonly Word[]): string =>
    words
      .flatMap(({ kind, text }) => (kind === 'number' ? [text] : []))
      .sort()
      .join(' ')
  return numbers(a) === numbers(b) ? null : 'number'
}
