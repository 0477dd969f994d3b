import { fold } from '../text/fold.ts'

/** How the speakers of two revisions stand to each other; `unknown` when either names nobody. */
export type SpeakerRelation = 'same' | 'other' | 'unknown'

const LONGEST_KEY = 6

/**
 * What is left of a name however it is spelled: the consonants of its last word, in the simplest spelling. `Zełenski`,
 * `Zelenskyy` and `Zełeńskiego` share one.
 */
export function speakerKey(name: string): string {
  const last =
    fold(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ''
  const plain = last
    .replace(/sch|sz|sh/g, 's')
    .replace(/cz|ch|tz|ts|dz|dj/g, 'c')
    .replace(/rz|zh/g, 'z')
    .replace(/ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/w/g, 'v')
  const bare = plain.replace(/[aeiouyj]/g, '').replace(/(.)\1+/g, '$1')
  return (bare.length >= 2 ? bare : plain).slice(0, LONGEST_KEY)
}

/** Of two names in full: one person, unless surnames or given names part them. */
export function compareNames(a: string, b: string): SpeakerRelation {
  if (fold(a) === fold(b)) return 'same'
  const [keyA, keyB] = [speakerKey(a), speakerKey(b)]
  const shortest = Math.min(keyA.length, keyB.length)
  const alike =
    keyA === keyB || (shortest >= 4 && (keyA.startsWith(keyB) || keyB.startsWith(keyA) || oneApart(keyA, keyB)))
  if (!alike) return 'other'
  const [givenA, givenB] = [givenName(a), givenName(b)]
  if (!givenA || !givenB || givenA[0] === givenB[0]) return 'same'
  return 'other'
}

const givenName = (name: string): string | undefined => {
  const words = fold(name).match(/\p{L}+/gu) ?? []
  return words.length > 1 ? words[0] : undefined
}

/** One consonant slipped, was left out or put in. */
function oneApart(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}
