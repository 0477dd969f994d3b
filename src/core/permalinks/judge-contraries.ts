import { OTHER_SENSES } from '../lexicon/contrary-verbs.ts'
import { NOT } from '../lexicon/negations.ts'
import type { AlignedPair } from './align-words.ts'
import type { Word } from './read-words.ts'
import { TURNING_FORMS } from './turning-forms.ts'

/**
 * Whether a word of one wording gave way, in its place, to its contrary or to another unit: `wzrosną` → `spadną`. Of a
 * wording that goes on, `goesOn` tells whether a word may follow.
 */
export function hasContrary(
  a: readonly Word[],
  b: readonly Word[],
  pairs: readonly AlignedPair[],
  goesOn: (word: Word) => boolean = () => false,
): boolean {
  const turns = (i: number, j: number): boolean =>
    isContrary(a, i, b, j) && !hasOtherSense(a, i) && !hasOtherSense(b, j) && !changedPlaces(a, i, b, j, pairs, goesOn)
  return gaveWay(pairs, a.length, b.length, turns) || pairs.some((pair) => pair.likeness > 0 && turns(pair.a, pair.b))
}

/** Each as it is written: `niewielki` is the contrary of `duży`, and `nielegalny` not of `bezprawny`. */
function isContrary(a: readonly Word[], i: number, b: readonly Word[], j: number): boolean {
  const [from, to] = [a[i], b[j]]
  if (from?.kind !== 'word' || to?.kind !== 'word') return false
  const [prefixed, prefixedToo] = [a[i - 1]?.prefix === true, b[j - 1]?.prefix === true]
  const areBare = prefixed === prefixedToo
  const written = ({ text }: Word, has: boolean): string => (has && !areBare ? NOT + text : text)
  return TURNING_FORMS.get(written(from, prefixed))?.others.includes(written(to, prefixedToo)) ?? false
}

/** In words, on either side. */
const BESIDE = 2

/** `odwołał się do sądu`, `zwolniła kroku`: it is the contrary of nothing. */
export const hasOtherSense = (words: readonly Word[], at: number): boolean =>
  OTHER_SENSES.some(
    ({ verbs, beside }) =>
      verbs.test(words[at]?.text ?? '') &&
      words.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(({ text }) => beside.test(text)),
  )

/** In letters: a shorter word that stayed tells of nobody and of nothing. */
const LONGEST_PARTICLE = 3

/**
 * `łączy i dzieli` → `dzieli i łączy`: both are in both wordings, and no word that one of them may belong to stayed
 * between them, as in `zmniejszy podatki, a zwiększy wydatki`.
 */
function changedPlaces(
  a: readonly Word[],
  i: number,
  b: readonly Word[],
  j: number,
  pairs: readonly AlignedPair[],
  goesOn: (word: Word) => boolean,
): boolean {
  const now = b[j]
  const inA = a.findIndex(({ text }) => text === now?.text)
  const otherInA = inA === -1 && now && goesOn(now) ? a.length : inA
  const otherInB = b.findIndex(({ text }) => text === a[i]?.text)
  if (otherInA === -1 || otherInB === -1) return false
  return !pairs.some(
    (pair) =>
      pair.likeness > 0 &&
      (a[pair.a]?.text.length ?? 0) > LONGEST_PARTICLE &&
      isBetween(pair.a, i, otherInA) &&
      isBetween(pair.b, j, otherInB),
  )
}

const isBetween = (at: number, one: number, other: number): boolean =>
  at > Math.min(one, other) && at < Math.max(one, other)

/** In words; more are another clause. */
const LONGEST_REPLACED = 4

/** Whether two words that turn each other stand between the same neighbours, a few words apart at most. */
export function gaveWay(
  pairs: readonly AlignedPair[],
  sizeOfA: number,
  sizeOfB: number,
  turns: (a: number, b: number) => boolean,
): boolean {
  const kept = [...pairs.filter(({ likeness }) => likeness > 0), { a: sizeOfA, b: sizeOfB }]
  return kept.some((to, at) => {
    const from = kept[at - 1] ?? { a: -1, b: -1 }
    const [inA, inB] = [indicesBetween(from.a, to.a), indicesBetween(from.b, to.b)]
    if (inA.length > LONGEST_REPLACED || inB.length > LONGEST_REPLACED) return false
    return inA.some((i) => inB.some((j) => turns(i, j)))
  })
}

const indicesBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i)
