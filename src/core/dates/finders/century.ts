import { AND_FIRST, CENTURY_ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { AND, BEFORE_CHRIST, RANGE_JOINTS } from '../../lexicon/calendar/prepositions.ts'
import { CENTURY_ABBREVIATION, CENTURY_ADJECTIVES, CENTURY_WORDS } from '../../lexicon/calendar/units.ts'
import { isDash } from '../../text/dashes.ts'
import { type DateToken, isGlued, lowerAt, wordAt } from '../date-tokens.ts'
import type { Expression, FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { romanNumber } from '../read-parts.ts'

const FIRST_OF_TWO_WORDS = 20

/**
 * `XIX w.`, `w XVII wieku`, `XIX i XX wieku`, `XVI-XVIII w.`, `XIX-wieczny dwór`, `dziewiętnasty wiek`; none before
 * Christ.
 */
export const century: Finder = {
  opens: ({ text, lower }) => romanNumber(text) !== null || CENTURY_ORDINALS.has(lower),
  find: findCentury,
}

function findCentury(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const first = centuryAt(tokens, at)
  if (first === null) return findSpoken(tokens, at)
  if (isDash(wordAt(tokens, at + 1)) && isGlued(tokens, at + 2) && CENTURY_ADJECTIVES.has(wordAt(tokens, at + 2)))
    return { end: at + 3, expression: prefixOf(first), attributive: true }
  const joint = wordAt(tokens, at + 1)
  const joined = AND.has(joint) || joint === '/' || RANGE_JOINTS.has(joint) ? centuryAt(tokens, at + 2) : null
  const last = joined === null ? at : at + 2
  const end = skipCenturyWord(tokens, last + 1)
  if (end === null) return null
  if (BEFORE_CHRIST.has(wordAt(tokens, end)) && wordAt(tokens, end + 1) === '.') return null
  const from = prefixOf(first)
  return { end, expression: joined === null ? from : { type: 'range', from, to: prefixOf(joined) } }
}

/** `w dziewiętnastym wieku`, `dwudziestego pierwszego wieku`. */
function findSpoken(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const named = CENTURY_ORDINALS.get(lowerAt(tokens, at))
  if (named === undefined) return null
  const isOurs = named === FIRST_OF_TWO_WORDS && AND_FIRST.has(wordAt(tokens, at + 1))
  const wordIndex = isOurs ? at + 2 : at + 1
  if (!CENTURY_WORDS.has(wordAt(tokens, wordIndex))) return null
  return { end: wordIndex + 1, expression: prefixOf(isOurs ? named + 1 : named) }
}

/** The number of a century in Roman figures; null for anything else. */
export function centuryAt(tokens: readonly DateToken[], at: number): number | null {
  const number = romanNumber(tokens[at]?.text ?? '')
  return number !== null && number >= 1 && number <= 21 ? number : null
}

/**
 * Past `wieku` or `w.`; null when neither is there, as in a name (`Uniwersytet III Wieku`). One letter and `w.` are an
 * initial and a preposition.
 */
export function skipCenturyWord(tokens: readonly DateToken[], at: number): number | null {
  const word = lowerAt(tokens, at)
  if (CENTURY_WORDS.has(wordAt(tokens, at))) return at + 1
  const isLong = (tokens[at - 1]?.text.length ?? 0) > 1
  return isLong && word === CENTURY_ABBREVIATION && wordAt(tokens, at + 1) === '.' ? at + 2 : null
}

function prefixOf(number: number): Expression {
  return { type: 'prefix', digits: String(number - 1).padStart(2, '0') }
}
