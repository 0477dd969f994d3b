import { BY } from '../lexicon/contraries.ts'
import { AND_NOT, BUT } from '../lexicon/negations.ts'
import type { AlignedPair } from './align-words.ts'
import type { Word } from './read-words.ts'

/** A word of one wording and the same word, or another form of it, in the other. */
interface Met {
  a: number
  b: number
  stayed: boolean
}

/**
 * Whether two words changed places around a third, so that another did it, or it was done to another: `Lis pochwalił
 * Wilka` → `Wilk pochwalił Lisa`, `dziś, a nie jutro` → `jutro, a nie dziś`.
 */
export function rolesSwapped(a: readonly Word[], b: readonly Word[], pairs: readonly AlignedPair[]): boolean {
  const stayed = pairs.filter(({ likeness }) => likeness > 0)
  const keptA = new Set(stayed.map((pair) => pair.a))
  const keptB = new Set(stayed.map((pair) => pair.b))
  if (isOtherVoice(a, keptA) !== isOtherVoice(b, keptB)) return false
  const moved = findMoved(a, b, keptA, keptB)
  if (moved.length < 2) return false
  const met = [...moved, ...stayed.map((pair): Met => ({ a: pair.a, b: pair.b, stayed: true }))]
  const turns = (left: Met, pivot: Met, right: Met): boolean => {
    if (pivot.stayed && (isActor(a, b, left) || isActor(a, b, right) || isContrast(a, b, left, pivot, right)))
      return true
    // of three words in the opposite order none need have stayed: then only an ending tells that it is not word order
    return isInflected(a, b, pivot, left, right)
  }
  return met.some((left) =>
    met.some(
      (right) =>
        left.a < right.a &&
        left.b > right.b &&
        met.some((pivot) => isBetween(pivot, left, right) && turns(left, pivot, right)),
    ),
  )
}

const isBetween = (pivot: Met, left: Met, right: Met): boolean =>
  left.a < pivot.a && pivot.a < right.a && right.b < pivot.b && pivot.b < left.b

function findMoved(
  a: readonly Word[],
  b: readonly Word[],
  keptA: ReadonlySet<number>,
  keptB: ReadonlySet<number>,
): Met[] {
  const leftA = openWords(a, keptA)
  const leftB = openWords(b, keptB)
  const textsA = new Set(leftA.map(({ text }) => text))
  const textsB = new Set(leftB.map(({ text }) => text))
  return leftA.flatMap((word) =>
    leftB.flatMap((other): Met[] => {
      // a form that is there itself stands for no other
      const isAlike =
        word.text === other.text || (isForm(word.text, other.text) && !textsB.has(word.text) && !textsA.has(other.text))
      return isAlike ? [{ a: word.at, b: other.at, stayed: false }] : []
    }),
  )
}

const openWords = (words: readonly Word[], kept: ReadonlySet<number>): { text: string; at: number }[] =>
  words.flatMap(({ text, kind }, at) => (kept.has(at) || kind !== 'word' || text.length === 2 ? [] : [{ text, at }]))

/** `Lis pochwalił Wilka` → `Wilk został pochwalony przez Lisa`: who did it stands behind a word that the other lacks. */
const isOtherVoice = (words: readonly Word[], kept: ReadonlySet<number>): boolean =>
  words.some(({ text }, i) => text === BY && !kept.has(i))

/** Another form of one word, or the same: the shorter one's beginning. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true
  const stem = Math.max(3, Math.min(a.length, b.length) - 2)
  return (
    Math.min(a.length, b.length) >= 3 && Math.abs(a.length - b.length) <= 4 && a.slice(0, stem) === b.slice(0, stem)
  )
}

/** A name, a word whose ending changed with its place, or a link's sign, which tells neither. */
function isActor(a: readonly Word[], b: readonly Word[], { a: i, b: j }: Met): boolean {
  const [from, to] = [a[i], b[j]]
  return from !== undefined && to !== undefined && (from.name || to.name || from.text !== to.text || isSign(from))
}

/** The ending of one of the two outer words changed with its place, and the one in the middle is no name. */
function isInflected(a: readonly Word[], b: readonly Word[], pivot: Met, ...outer: readonly Met[]): boolean {
  const middle = a[pivot.a]
  if (middle?.kind !== 'word' || middle.name || isSign(middle)) return false
  return outer.some(({ a: i, b: j }) => a[i]?.kind === 'word' && a[i].text !== b[j]?.text)
}

/** `w Gdyni, a nie w Helu`, `nie w Helu, lecz w Gdyni`: what is so and what is not changed places. */
function isContrast(a: readonly Word[], b: readonly Word[], left: Met, pivot: Met, right: Met): boolean {
  const middle = a[pivot.a]
  if (middle?.kind === 'negation') return isAndNot(a, pivot.a) && isAndNot(b, pivot.b)
  return middle !== undefined && BUT.has(middle.text) && isDenied(a, left.a) && isDenied(b, right.b)
}

const isAndNot = (words: readonly Word[], at: number): boolean => words[at - 1]?.text === AND_NOT

/** A preposition may come between. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'negation')

const isSign = ({ text }: Word): boolean => text.length === 1
