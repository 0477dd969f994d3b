import { BY } from '../lexicon/contraries.ts'
import { type Comparison, isSlip } from './compare-words.ts'
import { hasContrary } from './judge-contraries.ts'
import type { Word } from './read-words.ts'

export type Turn = 'negation' | 'number' | 'roles' | 'contrary'

/**
 * How what two wordings of one quote do not share turns its sense: a negation, a number, a contrary or another unit, or
 * who did what to whom; null when it does not. What was left out or put in as a whole, with the words around it, turns nothing.
 */
export function judgeSense(a: readonly Word[], b: readonly Word[], comparison: Comparison): Turn | null {
  const partnerOfA = partners(comparison, 'a', 'b')
  const partnerOfB = partners(comparison, 'b', 'a')
  const turned = findTurned(a, partnerOfA, b) ?? findTurned(b, partnerOfB, a)
  if (turned) return turned
  if (comparison.pairs.some(({ a: i, b: j }) => isOtherNumber(a[i], b[j]))) return 'number'
  if (hasContrary(a, b, comparison.pairs)) return 'contrary'
  return rolesSwapped(a, b, comparison) ? 'roles' : null
}

interface Partner {
  at: number
  alike: boolean
}
type Partners = ReadonlyMap<number, Partner>

const partners = ({ pairs }: Comparison, from: 'a' | 'b', to: 'a' | 'b'): Partners =>
  new Map(pairs.map((pair) => [pair[from], { at: pair[to], alike: pair.likeness > 0 }]))

const isOtherNumber = (a: Word | undefined, b: Word | undefined): boolean =>
  a?.kind === 'number' && b?.kind === 'number' && a.text !== b.text

/** A negation or a number of `mine` has nothing in the other, though what it belongs to is there still. */
function findTurned(mine: readonly Word[], partnerOf: Partners, theirs: readonly Word[]): Turn | null {
  const turning = mine.find((word, i) => {
    if (word.kind === 'word' || partnerOf.get(i)?.alike || isMisspelledPrefix(i, mine, partnerOf, theirs)) return false
    const partner = partnerOf.get(i)
    if (partner && theirs[partner.at]?.kind === word.kind) return false
    let next = i + 1
    while (mine[next]?.kind === 'negation') next++
    const head = partnerOf.get(next)
    if (head?.alike) return !isCutOff(i, partnerOf)
    const previous = partnerOf.get(i - 1)
    if (word.kind === 'negation') {
      // at the very end, or with the word that it belongs to left out of a link
      if (next >= mine.length) return previous?.alike === true
      // `nie ma` → `jest`: what was negated gave way to another word, inside what both share
      return !word.prefix && (head !== undefined || hasGivenWay(i, partnerOf, theirs))
    }
    // `12 osób` → `kilku ludzi`
    return partner !== undefined
  })
  return turning ? (turning.kind === 'number' ? 'number' : 'negation') : null
}

/** `niepewni` → `nepewni`: the word that begins with the negation is there, with a slip in it. */
function isMisspelledPrefix(at: number, mine: readonly Word[], partnerOf: Partners, theirs: readonly Word[]): boolean {
  const [prefix, rest] = [mine[at], mine[at + 1]]
  if (!prefix?.prefix || !rest) return false
  const kept = new Set([...partnerOf.values()].flatMap(({ at: there, alike }) => (alike ? [there] : [])))
  return theirs.some(({ kind, text }, i) => kind === 'word' && !kept.has(i) && isSlip(`nie${rest.text}`, text))
}

/** In words; more are another clause. */
const LONGEST_REPLACED = 3

/** What both have before their first words. */
const BEGINNING = [-1, { at: -1, alike: true }] as const

/** `powinna iść` → `nie musi iść`: a few words stand where a few others stood, none of which denied anything. */
function hasGivenWay(at: number, partnerOf: Partners, theirs: readonly Word[]): boolean {
  const kept = [...partnerOf].filter(([, { alike }]) => alike).sort(([a], [b]) => a - b)
  const [before, after] = [kept.findLast(([i]) => i < at) ?? BEGINNING, kept.find(([i]) => i > at)]
  if (!after || after[0] - before[0] > LONGEST_REPLACED + 1) return false
  const replaced = theirs.slice(before[1].at + 1, after[1].at)
  return replaced.length > 0 && replaced.length <= LONGEST_REPLACED && replaced.every(({ kind }) => kind !== 'negation')
}

/** Before it, too, all was left out: it went with the beginning. */
const isCutOff = (at: number, partnerOf: Partners): boolean =>
  at > 1 && Array.from({ length: at }, (_, i) => i).every((i) => !partnerOf.has(i))

/** Two words changed places around one that stayed: `Lis pochwalił Wilka` → `Wilk pochwalił Lisa`. */
function rolesSwapped(a: readonly Word[], b: readonly Word[], { pairs }: Comparison): boolean {
  const stayed = pairs.filter(({ likeness }) => likeness > 0)
  const keptA = new Set(stayed.map((pair) => pair.a))
  const keptB = new Set(stayed.map((pair) => pair.b))
  if (isOtherVoice(a, keptA) !== isOtherVoice(b, keptB)) return false
  const moved: { a: number; b: number }[] = []
  a.forEach((word, i) => {
    if (keptA.has(i) || word.kind !== 'word' || word.text.length === 2) return
    b.forEach((other, j) => {
      if (!keptB.has(j) && other.kind === 'word' && isForm(word.text, other.text)) moved.push({ a: i, b: j })
    })
  })
  return moved.some((left) =>
    moved.some(
      (right) =>
        left.a < right.a &&
        left.b > right.b &&
        stayed.some((pivot) => left.a < pivot.a && pivot.a < right.a && right.b < pivot.b && pivot.b < left.b) &&
        (isActor(a, b, left) || isActor(a, b, right)),
    ),
  )
}

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
function isActor(a: readonly Word[], b: readonly Word[], { a: i, b: j }: { a: number; b: number }): boolean {
  const [from, to] = [a[i], b[j]]
  return from !== undefined && to !== undefined && (from.name || to.name || from.text !== to.text || isSign(from))
}

const isSign = ({ text }: Word): boolean => text.length === 1
