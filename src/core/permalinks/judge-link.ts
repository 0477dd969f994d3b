import { shareInAnyOrder } from './any-order.ts'
import { compareWords } from './compare-words.ts'
import { digestNumbers, signAtWord, signOfForm } from './fingerprint.ts'
import { joinParted } from './join-parted.ts'
import { gaveWay, hasContrary, hasOtherSense } from './judge-contraries.ts'
import { hasOtherNameInLink } from './judge-link-names.ts'
import { rolesSwapped } from './judge-roles.ts'
import { judgeSense } from './judge-sense.ts'
import type { JudgedLink } from './judged-link.ts'
import { levelNumbers } from './level-numbers.ts'
import type { Word } from './read-words.ts'
import { TURNING_FORMS } from './turning-forms.ts'

/** Whether the sense was turned, by what a link tells of it. */
export function isTurned(judged: JudgedLink): boolean {
  const { words, quote } = judged
  if (isTold(judged) ? isTurnedInWords(levelNumbers(words), levelNumbers(quote.words)) : isTurnedInPart(judged))
    return true
  return hasOtherNameInLink(judged)
}

const isTurnedInPart = (judged: JudgedLink): boolean =>
  isTurnedInSigns(judged) || isTurnedAtBeginning(judged) || hasContrarySign(judged)

/** The link has all of the words, and nothing was denied outside them. */
const isTold = ({ whole, signAt, link, quote }: JudgedLink): boolean =>
  whole && signAt.size === link.signs.length && !quote.denied

function isTurnedInWords(words: readonly Word[], quote: readonly Word[]): boolean {
  const [then, now] = joinParted(words, quote)
  return judgeSense(then, now, compareWords(then, now)) !== null
}

function isTurnedInSigns(judged: JudgedLink): boolean {
  const { link, quote, signs, comparison } = judged
  const turn = judgeSense(link.signs, signs, comparison)
  if (turn === 'roles') return isSwapped(judged)
  if (turn === 'number' && areLevel(judged)) return countOf(link.signs, 'negation') !== countOf(signs, 'negation')
  if (turn !== null || isDeniedInAnyOrder(link.signs, signs)) return true
  // two numbers of one sign: told by the digest, where all numbers are there
  const count = countOf(quote.words, 'number')
  return (
    countOf(link.signs, 'number') === count && comparison.coverA > 0.6 && digestNumbers(quote.words) !== link.numbers
  )
}

/**
 * `sprzeda tę łąkę` → `tej łąki nie sprzeda`: nearly all that differs, the order aside, is how often something is denied.
 */
function isDeniedInAnyOrder(then: readonly Word[], now: readonly Word[]): boolean {
  const [few, many] = countDenials(then) < countDenials(now) ? [then, now] : [now, then]
  if (countDenials(few) === countDenials(many) || !deniesMore(many, few)) return false
  const [before = [], after = []] = [then, now].map((signs) => signs.filter(({ kind }) => kind !== 'negation'))
  return shareInAnyOrder(before, after, FEWEST_SIGNS) >= NEARLY_ALL
}

/**
 * What one of them denies is in the other, and not denied; `, nie wcześniej` and `, a nie tamtą` came with their `nie`,
 * though another word may have the same sign.
 */
const deniesMore = (many: readonly Word[], few: readonly Word[]): boolean =>
  many.some((word, at) => {
    const denied = many[at + 1]
    if (!isDenial(word) || !denied || isDenial(denied)) return false
    const isSame = ({ kind, text }: Word): boolean => kind === denied.kind && text === denied.text
    if (many.filter(isSame).length > few.filter(isSame).length) return false
    return few.some((other, i) => {
      const before = few[i - 1]
      return isSame(other) && !(before && isDenial(before))
    })
  })

/** `nieprawdę` may have given way to another word that says the same: `kłamstwo`. */
const isDenial = ({ kind, prefix }: Word): boolean => kind === 'negation' && !prefix

const countDenials = (signs: readonly Word[]): number => signs.filter(isDenial).length

/** Of fewer some are the same by chance. */
const FEWEST_SIGNS = 3
/** `tę` has no sign, and `tej` has one. */
const NEARLY_ALL = 0.8

const countOf = (words: readonly Word[], kind: Word['kind']): number =>
  words.filter((word) => word.kind === kind).length

/** A sign does not tell a word's ending: one whose word the link has, and which is the same still, did nothing. */
function isSwapped({ link, words, signAt, quote, signs, comparison }: JudgedLink): boolean {
  const same = new Set(quote.words.flatMap(({ kind, name, text }) => (kind === 'word' && !name ? [text] : [])))
  const kept = new Set([...signAt].flatMap(([word, sign]) => (same.has(words[word]?.text ?? '') ? [sign] : [])))
  const textsKept = new Set([...signAt].flatMap(([word, sign]) => (kept.has(sign) ? [words[word]?.text] : [])))
  const keptNow = new Set(
    [...signAtWord(quote, link.level)].flatMap(([word, sign]) =>
      textsKept.has(quote.words[word]?.text) ? [sign] : [],
    ),
  )
  const still = (signsOfOne: readonly Word[], those: ReadonlySet<number>): Word[] =>
    signsOfOne.map((sign, i) => (those.has(i) ? withoutSign(sign) : sign))
  return rolesSwapped(still(link.signs, kept), still(signs, keptNow), comparison.pairs)
}

const withoutSign = ({ sign: _, ...word }: Word): Word => word

/** `2,5 mln` and `dwa i pół miliona`: the numbers are the same, by the digest of them or by those that the link has. */
function areLevel({ link, words, quote }: JudgedLink): boolean {
  const level = levelNumbers(quote.words)
  const [now, plain, then] = [level, quote.words, levelNumbers(words)].map(numbersOf)
  const count = countOf(link.signs, 'number')
  if (count === 0 || now === undefined) return false
  if (now !== plain && countOf(level, 'number') === count && digestNumbers(level) === link.numbers) return true
  return countOf(words, 'number') === count && now === then
}

const numbersOf = (words: readonly Word[]): string =>
  words.flatMap(({ kind, text }) => (kind === 'number' ? [text] : [])).join(' ')

/** How much of the readable words is at the quote's beginning still, so that their order can be compared. */
const LEAST_BEGUN = 0.35
/** In words: how much further the quote may have gone on. */
const FURTHER = 3

/** Of the readable words, one did it to another that had it done to them. */
const isTurnedAtBeginning = ({ words, quote, begun }: JudgedLink): boolean =>
  begun !== null &&
  begun.coverA > LEAST_BEGUN &&
  rolesSwapped(words, quote.words.slice(0, words.length + FURTHER), begun.pairs)

/**
 * A contrary, or another unit, by the words that the link has, or else by the sign that the other would have. Of many
 * words one has that sign by chance: a verb must be like the quote's in form, and all other signs must be kept.
 */
function hasContrarySign({ words, link, quote, signs, signAt, comparison: { pairs }, begun }: JudgedLink): boolean {
  const readable = new Set(signAt.values())
  const goesOn = ({ text }: Word): boolean => {
    const sign = signOfForm(text, link.level)
    return link.signs.some((other, i) => !readable.has(i) && other.text === sign)
  }
  const now = quote.words.slice(0, words.length + FURTHER)
  if (begun && begun.coverA > 0.5 && hasContrary(words, now, begun.pairs, goesOn)) return true
  const kept = pairs.filter(({ likeness }) => likeness > 0).length
  if (link.signs.length !== kept + 1 || signs.length !== kept + 1) return false
  const wordAt = new Map([...signAtWord(quote, link.level)].map(([word, at]) => [at, word]))
  return gaveWay(pairs, link.signs.length, signs.length, (i, j) => {
    const at = wordAt.get(j)
    const forms = at === undefined ? undefined : TURNING_FORMS.get(quote.words[at]?.text ?? '')
    const hasSign = (form: string): boolean => signOfForm(form, link.level) === link.signs[i]?.text
    return (
      at !== undefined &&
      forms?.alike.some(hasSign) === true &&
      !forms.same.some(hasSign) &&
      !hasOtherSense(quote.words, at)
    )
  })
}
