import { FLEETING_VOWEL } from '../lexicon/case-endings.ts'
import { BY } from '../lexicon/contraries.ts'
import { AND_NOT, BUT } from '../lexicon/negations.ts'
import type { AlignedPair } from './align-words.ts'
import type { Word } from './read-words.ts'

/** Where a word of one wording stands, and where the same word, or another form of it, stands in the other. */
interface Met {
  a: number
  b: number
}

/**
 * Whether two words changed places around a third, so that another did it, or it was done to another: `Lis pochwalił
 * Wilka` → `Wilk pochwalił Lisa`, `dziś, a nie jutro` → `jutro, a nie dziś`. Time grows with
 * the product of both lengths.
 */
export function rolesSwapped(a: readonly Word[], b: readonly Word[], pairs: readonly AlignedPair[]): boolean {
  const stayed = pairs.filter(({ likeness }) => likeness > 0)
  const keptA = new Set(stayed.map((pair) => pair.a))
  const keptB = new Set(stayed.map((pair) => pair.b))
  if (isOtherVoice(a, keptA) !== isOtherVoice(b, keptB)) return false
  if (areMistaken(a, b, stayed)) return true
  const moved = findMoved(a, b, keptA, keptB)
  if (moved.length < 2) return false
  const isTurnedAround = (pivot: Met): boolean => {
    const [left, right] = changedPlaces(moved, pivot)
    if (left.length === 0 || right.length === 0) return false
    return [...left, ...right].some((met) => isActor(a, b, met)) || isContrast(a, b, left, pivot, right)
  }
  if (stayed.some(isTurnedAround)) return true
  // of three words in the opposite order none need have stayed: then only an ending tells that it is not word order
  const met = [...moved, ...stayed]
  return moved.some((pivot) => {
    if (!isAction(a[pivot.a])) return false
    const [left, right] = changedPlaces(met, pivot)
    return left.length > 0 && right.length > 0 && [...left, ...right].some((outer) => isInflected(a, b, outer))
  })
}

/**
 * `Litwa sprzedała Łotwie` → `Łotwa sprzedała Litwie`: each looks as if it were the other, misspelled. Two forms of one
 * word change places with the order of words: `Flisakowi pomógł flisak` → `Flisak pomógł flisakowi`.
 */
function areMistaken(a: readonly Word[], b: readonly Word[], stayed: readonly AlignedPair[]): boolean {
  const slips = stayed.flatMap(({ a: i, b: j }) => {
    const [from, to] = [a[i]?.text ?? '', b[j]?.text ?? '']
    return a[i]?.kind === 'word' && from !== to ? [{ from, to, isForm: isForm(from, to) }] : []
  })
  return slips.some((one, i) =>
    slips
      .slice(i + 1)
      .some((other) => !one.isForm && !other.isForm && isForm(one.from, other.to) && isForm(other.from, one.to)),
  )
}

/** What stood before a word and stands behind it now, and the other way round: each of one with each of the other. */
const changedPlaces = (met: readonly Met[], pivot: Met): [left: Met[], right: Met[]] => [
  met.filter(({ a, b }) => a < pivot.a && b > pivot.b),
  met.filter(({ a, b }) => a > pivot.a && b < pivot.b),
]

/** Each word once: the first of several that are the same with the first in the other wording. */
function findMoved(
  a: readonly Word[],
  b: readonly Word[],
  keptA: ReadonlySet<number>,
  keptB: ReadonlySet<number>,
): Met[] {
  const leftA = openWords(a, keptA)
  const leftB = openWords(b, keptB)
  const placesB = placesOf(leftB)
  const textsA = placesOf(leftA)
  // a form that is there itself stands for no other
  const forms = leftB.filter(({ text }) => !textsA.has(text))
  const taken = new Set<number>()
  const formOf = (text: string): number | undefined =>
    forms.find((other) => !taken.has(other.at) && isForm(text, other.text))?.at
  const seen = new Map<string, number>()
  return leftA.flatMap(({ text, at }): Met[] => {
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    const same = placesB.get(text)
    const there = same ? same[nth] : formOf(text)
    if (there === undefined) return []
    taken.add(there)
    return [{ a: at, b: there }]
  })
}

interface OpenWord {
  text: string
  at: number
}

function placesOf(words: readonly OpenWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { text, at } of words) {
    const known = places.get(text)
    if (known) known.push(at)
    else places.set(text, [at])
  }
  return places
}

const openWords = (words: readonly Word[], kept: ReadonlySet<number>): OpenWord[] =>
  words.flatMap((word, at) => (kept.has(at) || word.kind !== 'word' || isShort(word) ? [] : [{ text: word.text, at }]))

const SHORTEST_ACTOR = 3

/** `w`, `od`: too short to be who did it. Of a sign, its length tells nothing. */
const isShort = ({ text, sign }: Word): boolean => sign !== true && text.length < SHORTEST_ACTOR

/** `Lis pochwalił Wilka` → `Wilk został pochwalony przez Lisa`: who did it is told by a word that the other lacks. */
const isOtherVoice = (words: readonly Word[], kept: ReadonlySet<number>): boolean =>
  words.some(({ text }, i) => text === BY && !kept.has(i))

/** Another form of one word, or the same: the shorter one's beginning. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true
  const [bareA, bareB] = [a, b].map((word) => word.replace(FLEETING_VOWEL, ''))
  if (hasBeginning(bareA, bareB) || hasBeginning(bareB, bareA)) return true
  const stem = Math.max(3, Math.min(a.length, b.length) - 2)
  return (
    Math.min(a.length, b.length) >= 3 && Math.abs(a.length - b.length) <= 4 && a.slice(0, stem) === b.slice(0, stem)
  )
}

const LONGEST_ENDING = 3
const hasBeginning = (word = '', beginning = ''): boolean =>
  beginning.length >= 3 && word.length - beginning.length <= LONGEST_ENDING && word.startsWith(beginning)

/** A name, a word whose ending changed with its place, or a link's sign, which tells neither. */
function isActor(a: readonly Word[], b: readonly Word[], { a: i, b: j }: Met): boolean {
  const [from, to] = [a[i], b[j]]
  return from !== undefined && to !== undefined && (from.name || to.name || from.text !== to.text || from.sign === true)
}

/** What may be done by one to another: no name, no sign, no single letter. */
const isAction = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !word.name && word.sign !== true && word.text.length > 1

const isInflected = (a: readonly Word[], b: readonly Word[], { a: i, b: j }: Met): boolean =>
  a[i]?.kind === 'word' && a[i].text !== b[j]?.text

/** `w Gdyni, a nie w Helu`, `nie w Helu, lecz w Gdyni`: what is so and what is not changed places. */
function isContrast(
  a: readonly Word[],
  b: readonly Word[],
  left: readonly Met[],
  pivot: Met,
  right: readonly Met[],
): boolean {
  const middle = a[pivot.a]
  if (middle?.kind === 'negation') return isAndNot(a, pivot.a) && isAndNot(b, pivot.b)
  if (middle === undefined || !BUT.has(middle.text)) return false
  return left.some((met) => isDenied(a, met.a)) && right.some((met) => isDenied(b, met.b))
}

const isAndNot = (words: readonly Word[], at: number): boolean => words[at - 1]?.text === AND_NOT

/** A preposition may come between. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'negation')
