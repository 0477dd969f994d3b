import {
  AND,
  BEFORE_CHRIST,
  FROM_AMOUNT,
  IN,
  OR,
  PARTS,
  RANGE_JOINTS,
  RANGE_OPENERS,
  TO_AMOUNT,
  YEAR_ABBREVIATED_INTRODUCERS,
  YEAR_INTRODUCERS,
} from '../../lexicon/calendar/prepositions.ts'
import { EVENT_LETTERS, EVENT_STEMS, OTHER_YEARS, YEAR_CALLED, YEARS_WORDS } from '../../lexicon/calendar/units.ts'
import { isDash } from '../../text/dashes.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { isCounting, skipYearWord, yearNumber } from '../read-parts.ts'

/** Between these a bare pair (`2014-2022`) or one in brackets is of years, and hardly of anything else. */
const EARLIEST_PLAIN = 1800
const LATEST_PLAIN = 2099
const LONGEST_SPAN = 100
/** Years in a list that are looked through for what introduces the first. */
const LONGEST_LIST = 6
/** Words that an event's name has, its noun and where it is included: `mistrzostwa świata w piłce nożnej 2026`. */
const LONGEST_EVENT = 5

/**
 * `w 2002`, `2010 r.`, `2014-2022`, `1992-97`, `sezon 2014/15`, `w 2017 i 2018 roku`, `(1945)`, `wybory 2020`, `1945:` at the
 * head of a sentence. A bare number is a year only where a word that introduces one stands before it or before its list, and
 * nothing that could be counted behind.
 */
export const year: Finder = {
  opens: ({ number, text }) => number !== null && text.length === 4,
  find: findYear,
}

const isOpener = (sign: string): boolean => /^[("„”«/]$/.test(sign) || isDash(sign)

function findYear(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const year = yearNumber(tokens, at)
  if (year === null || (isGlued(tokens, at) && !isOpener(wordAt(tokens, at - 1)))) return null
  const second = secondYear(tokens, at, year)
  const last = second === null ? at : at + 2
  const end = skipYearWord(tokens, last + 1)
  if (BEFORE_CHRIST.has(lowerAt(tokens, end)) && wordAt(tokens, end + 1) === '.') return null
  const expression: FoundExpression['expression'] =
    second === null ? { type: 'year', year: { absolute: year } } : { type: 'years', from: year, to: second }
  if (end > last + 1) return { end, expression }
  if (isCounting(tokens, end) || isCountedRange(tokens, at, end)) return null
  const isPair = second !== null && isPlain(year) && isPlain(second) && second - year < LONGEST_SPAN
  if (isPair && !isNumbered(tokens, at, last)) return { end, expression }
  const isYear = isIntroduced(tokens, at) || isInBrackets(tokens, at, last) || isListed(tokens, at)
  return isYear || isEntry(tokens, at, last) || isOfEvent(tokens, at) || isCalledYear(tokens, end)
    ? { end, expression }
    : null
}

/** `-2022`, `-97`, `/2015`, `/15` behind a year. */
function secondYear(tokens: readonly DateToken[], at: number, year: number): number | null {
  const mark = wordAt(tokens, at + 1)
  if (mark !== '/' && !isDash(mark)) return null
  const full = yearNumber(tokens, at + 2)
  if (full !== null) return full > year ? full : null
  const short = numberAt(tokens, at + 2)
  if (short === null || tokens[at + 2]?.text.length !== 2 || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2))
    return null
  if (mark === '/') return short === (year + 1) % 100 ? year + 1 : null
  const written = Math.floor(year / 100) * 100 + short
  const isMonth = short <= 12 && !YEARS_WORDS.has(lowerAt(tokens, at - 1))
  return written > year && !isMonth ? written : null
}

/** What introduces a year stands before it, or before its stop: `ur. 1950`, `w r. 1920`. */
function isIntroduced(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (before === '.') return YEAR_ABBREVIATED_INTRODUCERS.has(lowerAt(tokens, at - 2))
  if (FROM_AMOUNT.has(before) && isAmountBehind(tokens, at)) return false
  if (TO_AMOUNT.has(before) && FROM_AMOUNT.has(lowerAt(tokens, at - 3)) && numberAt(tokens, at - 2) !== null)
    return false
  return YEAR_INTRODUCERS.has(before) || PARTS.has(before) || YEARS_WORDS.has(before) || OTHER_YEARS.has(before)
}

/** `z 1480 do 1681`: not from then till then, but from so many to so many. */
function isAmountBehind(tokens: readonly DateToken[], at: number): boolean {
  return TO_AMOUNT.has(wordAt(tokens, at + 1)) && numberAt(tokens, at + 2) !== null
}

/** `od 1500 do 2000 złotych`: what is counted stands behind the second number. */
function isCountedRange(tokens: readonly DateToken[], at: number, joint: number): boolean {
  if (!RANGE_OPENERS.get(wordAt(tokens, joint))?.has(lowerAt(tokens, at - 1))) return false
  return numberAt(tokens, joint + 1) !== null && isCounting(tokens, joint + 2)
}

/** `za 2017 i 2018 rok`, `w latach 2010, 2014 i 2018`: one of the list is introduced, or has the word behind it. */
function isListed(tokens: readonly DateToken[], at: number): boolean {
  for (let i = at, n = 0; n < LONGEST_LIST && isJoint(tokens, i - 1) && isYearAt(tokens, i - 2); i -= 2, n++) {
    if (isIntroduced(tokens, i - 2)) return true
  }
  for (let i = at, n = 0; n < LONGEST_LIST && isJoint(tokens, i + 1) && isYearAt(tokens, i + 2); i += 2, n++) {
    if (skipYearWord(tokens, i + 3) > i + 3) return true
  }
  return false
}

function isJoint(tokens: readonly DateToken[], at: number): boolean {
  const word = wordAt(tokens, at)
  return word === ',' || AND.has(word) || OR.has(word) || RANGE_JOINTS.has(word)
}

const isYearAt = (tokens: readonly DateToken[], at: number): boolean => yearNumber(tokens, at) !== null

const isPlain = (year: number): boolean => year >= EARLIEST_PLAIN && year <= LATEST_PLAIN

/** `dyrektywa 2014/15/UE`, `nr 2014-2016`: more follows without a space, or a number sign stands before it. */
function isNumbered(tokens: readonly DateToken[], at: number, last: number): boolean {
  if (isGlued(tokens, at)) return !/^[("„”«]$/.test(wordAt(tokens, at - 1))
  return isGlued(tokens, last + 1) && /^[/\p{L}\p{N}-]$/u.test(wordAt(tokens, last + 1))
}

/** `1945: the war ends`, a line of a chronicle. */
function isEntry(tokens: readonly DateToken[], at: number, last: number): boolean {
  const isFirst = at === 0 || /^[).]$/.test(wordAt(tokens, at - 1))
  return isFirst && wordAt(tokens, last + 1) === ':' && isPlain(numberAt(tokens, at) ?? 0)
}

/** `mistrzostwa świata 2026`: the words between are the event's. */
function isOfEvent(tokens: readonly DateToken[], at: number): boolean {
  if (!isPlain(numberAt(tokens, at) ?? 0)) return false
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_EVENT); i--) {
    const word = lowerAt(tokens, i)
    if (EVENT_LETTERS.has(tokens[i]?.text ?? '')) return true
    if (IN.has(word) && i < at - 1) continue
    if (!/^\p{L}{3,}$/u.test(word) && !isOfPlace(tokens, i)) return false
    if (EVENT_STEMS.some((stem) => word.startsWith(stem))) return true
  }
  return false
}

/** `w USA` */
const isOfPlace = (tokens: readonly DateToken[], at: number): boolean =>
  IN.has(lowerAt(tokens, at - 1)) && (tokens[at]?.form.isCapitalised ?? false)

/** Words from a year to what it is called. */
const CALLED_WITHIN = 4

/** `2032 będzie rokiem zmian`, behind the number: it is called a year. */
function isCalledYear(tokens: readonly DateToken[], at: number): boolean {
  for (let i = at; i < at + CALLED_WITHIN && /^\p{Ll}+$/u.test(wordAt(tokens, i)); i++)
    if (YEAR_CALLED.has(wordAt(tokens, i))) return true
  return false
}

function isInBrackets(tokens: readonly DateToken[], at: number, last: number): boolean {
  return wordAt(tokens, at - 1) === '(' && wordAt(tokens, last + 1) === ')' && isPlain(numberAt(tokens, at) ?? 0)
}
