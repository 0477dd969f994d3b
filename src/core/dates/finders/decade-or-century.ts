import { DECADE_WORDS } from '../../lexicon/calendar/numbers.ts'
import { AND } from '../../lexicon/calendar/prepositions.ts'
import { CENTURY_ABBREVIATION, CENTURY_WORDS, YEARS_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Expression, Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { romanNumber } from '../read-parts.ts'

/** `lata 90.`, `lata dziewięćdziesiąte XX wieku`, `XIX w.`, `XIX i XX wieku`. */
export const decadeOrCentury: Finder = {
  opens: ({ text, lower }) => YEARS_WORDS.has(lower) || romanNumber(text) !== null,
  find: findDecadeOrCentury,
}

function findDecadeOrCentury(tokens: readonly DateToken[], at: number): Found | null {
  if (YEARS_WORDS.has(lowerAt(tokens, at))) return findDecade(tokens, at)
  const first = centuryAt(tokens, at)
  if (first === null) return null
  const joined = AND.has(wordAt(tokens, at + 1)) ? centuryAt(tokens, at + 2) : null
  const end = skipCenturyWord(tokens, (joined === null ? at : at + 2) + 1)
  if (end === null) return null
  const from = century(first)
  return { end, expression: joined === null ? from : { type: 'range', from, to: century(joined) } }
}

function findDecade(tokens: readonly DateToken[], at: number): Found | null {
  const number = numberAt(tokens, at + 1)
  const written = DECADE_WORDS.get(wordAt(tokens, at + 1))
  const decade = written ?? number
  if (decade == null || decade % 10 !== 0) return null
  if (decade < 100 && decade >= 20) {
    const dot = written === undefined && wordAt(tokens, at + 2) === '.'
    if (written === undefined && !dot) return null
    const next = at + (dot ? 3 : 2)
    const named = centuryAt(tokens, next)
    const end = named === null ? null : skipCenturyWord(tokens, next + 1)
    // without a century: the one whose decades newspapers speak of
    const hundreds = named !== null && end !== null ? named - 1 : 19
    return { end: end ?? next, expression: { type: 'prefix', digits: hundreds * 10 + decade / 10, length: 3 } }
  }
  return null
}

function centuryAt(tokens: readonly DateToken[], at: number): number | null {
  const number = romanNumber(tokens[at]?.text ?? '')
  return number !== null && number >= 10 && number <= 22 ? number : null
}

function skipCenturyWord(tokens: readonly DateToken[], at: number): number | null {
  const word = lowerAt(tokens, at)
  if (CENTURY_WORDS.has(word)) return at + 1
  return word === CENTURY_ABBREVIATION && wordAt(tokens, at + 1) === '.' ? at + 2 : null
}

function century(number: number): Expression {
  return { type: 'prefix', digits: number - 1, length: 2 }
}
