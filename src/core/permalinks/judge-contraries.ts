import type { AlignedPair } from './align-words.ts'
import type { Word } from './read-words.ts'
import { TURNING_FORMS } from './turning-forms.ts'

/** Whether a word of one wording gave way, in its place, to its contrary or to another unit: `wzrosną` → `spadną`. */
export const hasContrary = (a: readonly Word[], b: readonly Word[], pairs: readonly AlignedPair[]): boolean =>
  gaveWay(pairs, a.length, b.length, (i, j) => isContrary(a[i], b[j])) ||
  pairs.some((pair) => pair.likeness > 0 && isContrary(a[pair.a], b[pair.b]))

const isContrary = (a: Word | undefined, b: Word | undefined): boolean =>
  a?.kind === 'word' && b?.kind === 'word' && (TURNING_FORMS.get(a.text)?.others.includes(b.text) ?? false)

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
