import { NOT } from '../lexicon/negations.ts'
import type { Word } from './read-words.ts'

/** In letters: of fewer two words may be told from one, `na tyle` and `natyle`, and nothing is lost. */
const SHORTEST = 5

/** Two wordings, of which one may have a word parted, `czę sto`, or two in one, `wkońcu`: both with the fewer words. */
export function joinParted(a: readonly Word[], b: readonly Word[]): [Word[], Word[]] {
  return [joinAs(a, b), joinAs(b, a)]
}

/** Two words of one wording that are one in the other, which has not the two as well. */
function joinAs(words: readonly Word[], others: readonly Word[]): Word[] {
  const whole = new Map(others.map((word) => [writtenOf(word), word]))
  const joined: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word) continue
    const one = next && isOpen(word) ? whole.get(writtenOf(word) + writtenOf(next)) : undefined
    if (one && writtenOf(one).length >= SHORTEST && !(isThere(word, whole) && isThere(next, whole))) {
      joined.push(one)
      at++
    } else joined.push(word)
  }
  return joined
}

const writtenOf = ({ written, text }: Word): string => written ?? text

/** `nie` beside a word denies it, and so does a word that begins with it: both are read so. */
const isOpen = ({ kind, text }: Word): boolean => kind !== 'negation' || text !== NOT

const isThere = (word: Word | undefined, whole: ReadonlyMap<string, Word>): boolean =>
  word !== undefined && whole.has(writtenOf(word))
