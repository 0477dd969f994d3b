import { BESIDE_NOT, COPULAS, NO_SUCH, NOT } from '../lexicon/negations.ts'
import { PREDICATIVE } from '../lexicon/pronouns.ts'
import { REORDERED, shareInAnyOrder, turnInAnyOrder } from './any-order.ts'
import { type Comparison, isSlip } from './compare-words.ts'
import { hasContrary } from './judge-contraries.ts'
import { hasOtherName } from './judge-names.ts'
import { rolesSwapped } from './judge-roles.ts'
import type { Word } from './read-words.ts'

export type Turn = 'negation' | 'number' | 'roles' | 'contrary' | 'name'

/**
 * How what two wordings of one quote do not share turns its sense: a negation, a number, a contrary or another unit,
 * another's name, or who did what to whom; null when it does not. What was left out or put in as a whole, with the
 * words around it, turns nothing.
 */
export function judgeSense(a: readonly Word[], b: readonly Word[], comparison: Comparison): Turn | null {
  const partnerOfA = partners(comparison, 'a', 'b')
  const partnerOfB = partners(comparison, 'b', 'a')
  const turned = findTurned(a, partnerOfA, b, partnerOfB) ?? findTurned(b, partnerOfB, a, partnerOfA)
  if (turned) return turned
  const isGone = (word: Word | undefined, there: readonly Word[], partnerOf: Partners): boolean =>
    word !== undefined && !isElsewhere(word, there, partnerOf)
  const isReplaced = ({ a: i, b: j }: { a: number; b: number }): boolean =>
    isOtherNumber(a[i], b[j]) && (isOneKind(a[i], b[j]) || isGone(a[i], b, partnerOfB) || isGone(b[j], a, partnerOfA))
  if (comparison.pairs.some(isReplaced)) return 'number'
  if (hasContrary(a, b, comparison.pairs)) return 'contrary'
  if (hasOtherName(a, b, comparison.pairs)) return 'name'
  if (rolesSwapped(a, b, comparison.pairs)) return 'roles'
  return isReordered(a, b, comparison) ? turnInAnyOrder(a, b) : null
}

/** What an alignment holds of two wordings in another order is less than half of what they share. */
const HELD = 0.7

const isReordered = (a: readonly Word[], b: readonly Word[], { coverA, coverB }: Comparison): boolean =>
  Math.max(coverA, coverB) < HELD && shareInAnyOrder(a, b) >= REORDERED

interface Partner {
  at: number
  alike: boolean
}
type Partners = ReadonlyMap<number, Partner>

const partners = ({ pairs }: Comparison, from: 'a' | 'b', to: 'a' | 'b'): Partners =>
  new Map(pairs.map((pair) => [pair[from], { at: pair[to], alike: pair.likeness > 0 }]))

const isOtherNumber = (a: Word | undefined, b: Word | undefined): boolean =>
  a?.kind === 'number' && b?.kind === 'number' && a.text !== b.text

/** Two days of the week, say, or two amounts: they may have changed places, and so turned what is said of both. */
const isOneKind = (a: Word | undefined, b: Word | undefined): boolean =>
  /^[md]?/.exec(a?.text ?? '')?.[0] === /^[md]?/.exec(b?.text ?? '')?.[0]

/** `Nigdy tam nie byłem` → `Nie byłem tam nigdy`: it is there, in another place. What `nie` denies its place tells. */
function isElsewhere({ kind, text }: Word, theirs: readonly Word[], partnerOfTheirs: Partners): boolean {
  if (kind === 'negation' && !BESIDE_NOT.has(text)) return false
  return theirs.some((other, i) => other.kind === kind && other.text === text && !partnerOfTheirs.get(i)?.alike)
}

/** A word of one wording, and what it is looked for in. */
interface Place {
  /** In `mine`. */
  at: number
  mine: readonly Word[]
  partnerOf: Partners
  theirs: readonly Word[]
  partnerOfTheirs: Partners
}

/** A negation or a number of `mine` has nothing in the other, though what it belongs to is there still. */
function findTurned(
  mine: readonly Word[],
  partnerOf: Partners,
  theirs: readonly Word[],
  partnerOfTheirs: Partners,
): Turn | null {
  const turning = mine.find((word, i) => {
    const place = { at: i, mine, partnerOf, theirs, partnerOfTheirs }
    if (word.kind === 'word' || partnerOf.get(i)?.alike || isMisspelledPrefix(place)) return false
    if (isElsewhere(word, theirs, partnerOfTheirs)) return false
    if (word.kind === 'negation') {
      if (hasMoved(place) || isSaidTwice(place) || isStressing(place) || isDeniedApart(place)) return false
      if (hasMovedUndenied(place)) return true
    }
    const partner = partnerOf.get(i)
    if (partner && theirs[partner.at]?.kind === word.kind) return false
    let next = i + 1
    while (mine[next]?.kind === 'negation') next++
    const head = partnerOf.get(next)
    if (head?.alike) return !isCutOff(place)
    const previous = partnerOf.get(i - 1)
    if (word.kind === 'negation') {
      // at the very end, or with the word that it belongs to left out of a link
      if (next >= mine.length) return previous?.alike === true
      // `nie ma` → `jest`: what was negated gave way to another word, inside what both share
      return !word.prefix && (head !== undefined || hasGivenWay(place))
    }
    // `12 osób` → `kilku ludzi`
    return partner !== undefined
  })
  return turning ? (turning.kind === 'number' ? 'number' : 'negation') : null
}

/** `Sąd nie uwzględnił skargi` → `Sąd skargi nie uwzględnił`: what was denied moved, and its denial with it. */
function hasMoved({ at, mine, partnerOf, theirs, partnerOfTheirs }: Place): boolean {
  const [denial, head] = [mine[at], mine[at + 1]]
  if (!denial || head?.kind !== 'word' || partnerOf.get(at + 1)?.alike) return false
  return theirs.some((other, i) => {
    if (other.kind !== 'negation' || other.text !== denial.text) return false
    if (partnerOfTheirs.get(i)?.alike || partnerOfTheirs.get(i + 1)?.alike) return false
    return theirs[i + 1]?.kind === 'word' && theirs[i + 1]?.text === head.text
  })
}

/** `wytrzyma tę wodę` → `tej wody nie wytrzyma`: what is denied stands elsewhere in the other, and is not denied there. */
function hasMovedUndenied({ at, mine, partnerOf, theirs, partnerOfTheirs }: Place): boolean {
  const head = mine[at + 1]
  if (mine[at]?.text !== NOT || head?.kind !== 'word' || head.text.length < SHORTEST_MOVED) return false
  if (partnerOf.get(at + 1)?.alike || countDenials(mine) <= countDenials(theirs)) return false
  const there = theirs.flatMap(({ kind, text }, i) => (kind === 'word' && text === head.text ? [i] : []))
  return there.some((i) => !partnerOfTheirs.get(i)?.alike && theirs[i - 1]?.kind !== 'negation')
}

/** In letters: a shorter word may stand anywhere. */
const SHORTEST_MOVED = 4

const countDenials = (words: readonly Word[]): number => words.filter(({ kind }) => kind === 'negation').length

/**
 * `Nie, nie odejdę` → `Nie odejdę`, as an answer begins, whichever of them went; but `nie niemożliwe` is possible, and
 * `Nie, odejdę` denies only what was asked.
 */
function isSaidTwice({ at, mine, theirs }: Place): boolean {
  const [said, left] = [countAnswers(mine), countAnswers(theirs)]
  if (at >= said || said < 2 || left === 0 || left >= said) return false
  // of `Nie, nie, to on` neither denies what follows; a link has no signs, but may have the denial that tells so
  const isDeniedBehind = mine[said]?.text === PREDICATIVE && isPlainNot(mine[said + 1])
  return theirs[left - 1]?.paused !== true || mine[said - 1]?.paused === true || isDeniedBehind
}

/** How many times `nie` is said where an answer begins. */
function countAnswers(words: readonly Word[]): number {
  const other = words.findIndex((word) => !isPlainNot(word))
  return other < 0 ? words.length : other
}

const isPlainNot = (word: Word | undefined): boolean => word?.text === NOT && word.kind === 'negation' && !word.prefix

/** In words: so near before `żaden` stands the `nie` that it stresses. */
const STRESSED_WITHIN = 3

/** `nie ma żadnych obaw` → `nie ma obaw`: between words that stayed, and nothing came into its place. */
function isStressing({ at, mine, partnerOf, theirs }: Place): boolean {
  const [before, behind] = [partnerOf.get(at - 1), partnerOf.get(at + 1)]
  if (!NO_SUCH.test(mine[at]?.text ?? '') || partnerOf.has(at) || !before?.alike || !behind?.alike) return false
  if (behind.at !== before.at + 1 || theirs[behind.at]?.kind !== 'word') return false
  return mine
    .slice(Math.max(0, at - STRESSED_WITHIN), at)
    .some(({ text }, i, { length }) => text === NOT && partnerOf.get(at - length + i)?.alike === true)
}

/** `jest niejasna` → `nie jest jasna` */
function isDeniedApart({ at, mine, partnerOf, theirs, partnerOfTheirs }: Place): boolean {
  const isCopula = (word: Word | undefined): boolean => word?.kind === 'word' && COPULAS.has(word.text)
  const isOpen = (word: Word | undefined, i: number, prefix: boolean): boolean =>
    word?.text === NOT && word.kind === 'negation' && word.prefix === prefix && !partnerOfTheirs.get(i)?.alike
  if (mine[at]?.text !== NOT) return false
  if (mine[at].prefix) {
    const there = partnerOf.get(at + 1)
    return there?.alike === true && isCopula(theirs[there.at - 1]) && isOpen(theirs[there.at - 2], there.at - 2, false)
  }
  const there = partnerOf.get(at + 2)
  return there?.alike === true && isCopula(mine[at + 1]) && isOpen(theirs[there.at - 1], there.at - 1, true)
}

/** `niepewni` → `nepewni`: the word that begins with the negation is there, with a slip in it. */
function isMisspelledPrefix({ at, mine, partnerOf, theirs }: Place): boolean {
  const [prefix, rest] = [mine[at], mine[at + 1]]
  if (!prefix?.prefix || !rest) return false
  const kept = new Set([...partnerOf.values()].flatMap(({ at: there, alike }) => (alike ? [there] : [])))
  return theirs.some(({ kind, text }, i) => kind === 'word' && !kept.has(i) && isSlip(NOT + rest.text, text))
}

/** In words, a denial aside; more are another clause. */
const LONGEST_REPLACED = 3

/** What both have before their first words. */
const BEGINNING = [-1, { at: -1, alike: true }] as const

/** `powinna iść` → `nie musi iść`: a few words stand where a few others stood, none of which denied anything. */
function hasGivenWay({ at, partnerOf, theirs }: Place): boolean {
  const kept = [...partnerOf].filter(([, { alike }]) => alike).sort(([a], [b]) => a - b)
  const [before, after] = [kept.findLast(([i]) => i < at) ?? BEGINNING, kept.find(([i]) => i > at)]
  if (!after || after[0] - before[0] > LONGEST_REPLACED + 2) return false
  const replaced = theirs.slice(before[1].at + 1, after[1].at)
  return replaced.length > 0 && replaced.length <= LONGEST_REPLACED && replaced.every(({ kind }) => kind !== 'negation')
}

/** Before it, too, all was left out: it went with the beginning. That may also have come behind: `tych łąk nie oddam`. */
function isCutOff({ at, mine, partnerOf, theirs }: Place): boolean {
  const beginning = mine.slice(0, at)
  if (at <= 1 || beginning.some((_, i) => partnerOf.has(i))) return false
  const telling = beginning.filter(({ kind, text }) => kind === 'word' && text.length >= SHORTEST_MOVED)
  const behind = telling.filter(({ text }) => theirs.some((other) => isSlip(text, other.text)))
  return behind.length === 0 || behind.length < telling.length / 2
}
