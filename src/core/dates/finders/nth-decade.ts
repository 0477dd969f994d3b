import { DECADE_NOUNS, DECADE_ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { CENTURY_WORDS } from '../../lexicon/calendar/units.ts'
import type { Form } from '../../text/forms.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import { type Read, readWhich, romanNumber } from '../read-parts.ts'
import { centuryAt, skipCenturyWord } from './century.ts'

const DECADES_A_CENTURY = 10
/** What the press calls the last century. */
const LAST_CENTURY = 20

/** Whether the ordinal of a decade may be such a token. */
export const opensNthDecade = ({ lower, text, number }: Form): boolean =>
  DECADE_ORDINALS.has(lower) || romanNumber(text) !== null || (number ?? DECADES_A_CENTURY + 1) <= DECADES_A_CENTURY

/** `pierwsza dekada XXI wieku`, `w 2. dekadzie XX w.`, `w ostatnim dziesięcioleciu ubiegłego wieku`. */
export function findNthDecade(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const nth = readOrdinal(tokens, at)
  if (!nth || nth.value < 1 || nth.value > DECADES_A_CENTURY || !DECADE_NOUNS.has(wordAt(tokens, nth.end))) return null
  const century = readCentury(tokens, nth.end + 1)
  if (!century) return null
  const digits = `${String(century.value - 1).padStart(2, '0')}${nth.value - 1}`
  return { end: century.end, expression: { type: 'prefix', digits } }
}

function readOrdinal(tokens: readonly DateToken[], at: number): Read<number> | null {
  const named = DECADE_ORDINALS.get(lowerAt(tokens, at)) ?? romanNumber(tokens[at]?.text ?? '')
  if (named) return { value: named, end: at + 1 }
  const number = numberAt(tokens, at)
  return number !== null && wordAt(tokens, at + 1) === '.' ? { value: number, end: at + 2 } : null
}

function readCentury(tokens: readonly DateToken[], at: number): Read<number> | null {
  const value = centuryAt(tokens, at)
  const end = value === null ? null : skipCenturyWord(tokens, at + 1)
  if (value !== null && end !== null) return { value, end }
  const which = readWhich(tokens, at)
  return which?.value === -1 && CENTURY_WORDS.has(wordAt(tokens, which.end))
    ? { value: LAST_CENTURY, end: which.end + 1 }
    : null
}
