import { fold } from '../text/fold.ts'

/**
 * How the speakers of two revisions stand to each other. `unknown`: the later names nobody outright. `doubtful`: an office
 * or nobody then, another name or office now, which may be the same one called otherwise.
 */
export type SpeakerRelation = 'same' | 'other' | 'doubtful' | 'unknown'

const LONGEST_KEY = 6

/**
 * What is left of a name however it is spelled: the consonants of its last word, in the simplest spelling. `Zełenski`,
 * `Zelenskyy` and `Zełeńskiego` share one.
 */
export const speakerKey = (name: string): string => keyOf(headOf(name))

/** The keys of a name's main word and of all long ones. */
export const speakerKeys = (name: string): string[] => [
  speakerKey(name),
  ...wordsOf(name).flatMap((word) => (word.length > 2 ? [keyOf(word)] : [])),
]

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

/** The surname, or the office: `rzeczniczka zarządu` is known by its first word. */
const headOf = (name: string): string => wordsOf(name).at(isNamed(name) ? -1 : 0) ?? ''
/** By a name, not by an office alone. */
export const isNamed = (name: string): boolean => /^\P{L}*\p{Lu}/u.test(name)

function keyOf(word: string): string {
  const plain = word
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
  if (!isNamed(a) || !isNamed(b)) {
    // an office, or what stands for one: told by any word of it
    const keys = new Set(speakerKeys(a))
    return speakerKeys(b).some((key) => keys.has(key)) ? 'same' : 'doubtful'
  }
  const [keyA, keyB] = [speakerKey(a), speakerKey(b)]
  const shortest = Math.min(keyA.length, keyB.length)
  const alike =
    keyA === keyB || (shortest >= 4 && (keyA.startsWith(keyB) || keyB.startsWith(keyA) || oneApart(keyA, keyB)))
  return alike && !hasOtherGivenName(a, b) ? 'same' : 'other'
}

/**
 * Whether a name that may be an office, `Burmistrz Nidowa`, begins as an office does: `Głos Brodnik` is no
 * `biskup brodnicki`, whatever town they share.
 */
export function haveOneHead(name: string, office: string): boolean {
  const [a = '', b = ''] = [name, office].map((words) => keyOf(wordsOf(words)[0] ?? ''))
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a))
}

/** Both names have a given name, and these do not begin alike. A double surname, `Sikora-Lis`, is none. */
export function hasOtherGivenName(a: string, b: string): boolean {
  if (isSurnameOf(a, b) || isSurnameOf(b, a)) return false
  const [givenA, givenB] = [wordsOf(a), wordsOf(b)].map((words) => (words.length > 1 ? words[0] : undefined))
  return givenA !== undefined && givenB !== undefined && givenA[0] !== givenB[0]
}

const isSurnameOf = (surname: string, name: string): boolean =>
  ` ${wordsOf(name).join(' ')}`.endsWith(` ${wordsOf(surname).join(' ')}`)

/** One consonant slipped, was left out or put in. */
function oneApart(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}
