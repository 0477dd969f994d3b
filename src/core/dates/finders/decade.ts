import { SUMMER_OR_YEARS } from '../../lexicon/calendar/months.ts'
import { DECADE_ENDINGS, DECADE_WORDS } from '../../lexicon/calendar/numbers.ts'
import { AND, RANGE_JOINTS } from '../../lexicon/calendar/prepositions.ts'
import { CENTURY_WORDS, YEARS_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Expression, FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { type Read, readWhich } from '../read-parts.ts'
import { centuryAt, skipCenturyWord } from './century.ts'
import { findNthDecade, opensNthDecade } from './nth-decade.ts'

/** Decades before it belong to our own century when nothing says which: `lata 20.` of the press are the 1920s still. */
const FIRST_OF_LAST_CENTURY = 20
const LAST_CENTURY = 20
/** How the decade from 2000 on is written. */
const NOUGHTS = '00'

/** Years whose number in full names their decade: `lata 2000.` */
const FIRST_IN_FULL = 1800
const LAST_IN_FULL = 2090

/**
 * `lata 90.`, `lata dziewięćdziesiąte XX wieku`, `z lat 80-tych`, `w latach 70. i 80.`, `w latach 90. i 00.`, `lata 2000.`,
 * `pierwsza dekada XXI wieku`
 */
export const decade: Finder = {
  opens: (form) => YEARS_WORDS.has(form.lower) || opensNthDecade(form),
  find: (tokens, at) => findDecade(tokens, at) ?? findNthDecade(tokens, at),
}

function findDecade(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (!YEARS_WORDS.has(lowerAt(tokens, at))) return null
  // `do lata 2025.`: a summer
  const isSummer = lowerAt(tokens, at) === SUMMER_OR_YEARS && (numberAt(tokens, at + 1) ?? 0) >= FIRST_IN_FULL
  const first = isSummer ? null : readDecade(tokens, at + 1)
  if (!first) return null
  const joint = wordAt(tokens, first.end)
  const second = AND.has(joint) || RANGE_JOINTS.has(joint) ? readDecade(tokens, first.end + 1) : null
  const next = second?.end ?? first.end
  const named = centuryAt(tokens, next)
  const end = named === null ? pastLastCentury(tokens, next) : skipCenturyWord(tokens, next + 1)
  const century = named !== null && end !== null ? named : null
  const from = prefixOf(century, first.value)
  const to = second && prefixOf(century, second.value)
  const expression: Expression = to && to.digits > from.digits ? { type: 'range', from, to } : from
  return { end: end ?? next, expression }
}

/** `lat 30. ubiegłego wieku`: the century meant without the words as well. */
function pastLastCentury(tokens: readonly DateToken[], at: number): number | null {
  const which = readWhich(tokens, at)
  return which?.value === -1 && CENTURY_WORDS.has(wordAt(tokens, which.end)) ? which.end + 1 : null
}

/** `90.`, `90-tych`, `dziewięćdziesiątych`; a number with nothing behind it counts years. */
function readDecade(tokens: readonly DateToken[], at: number): Read<number> | null {
  const written = DECADE_WORDS.get(wordAt(tokens, at))
  if (written !== undefined) return { value: written, end: at + 1 }
  const numberAtApostrophe = /^['’]$/.test(wordAt(tokens, at)) ? at + 1 : at
  const number = numberAt(tokens, numberAtApostrophe)
  if (number === null || number % 10 !== 0) return null
  const isInFull = number >= FIRST_IN_FULL && number <= LAST_IN_FULL
  const isOfNoughts = tokens[numberAtApostrophe]?.text === NOUGHTS
  const isShort = number < 100 && (number >= FIRST_OF_LAST_CENTURY || isOfNoughts)
  if (!isInFull && !isShort) return null
  const next = numberAtApostrophe + 1
  if (wordAt(tokens, next) === '.' && isGlued(tokens, next)) return { value: number, end: next + 1 }
  const ending = wordAt(tokens, next) === '-' && isGlued(tokens, next) ? wordAt(tokens, next + 1) : ''
  if (DECADE_ENDINGS.has(ending)) return { value: number, end: next + 2 }
  return numberAtApostrophe > at ? { value: number, end: next } : null
}

/** Of no century named it is the one whose decades newspapers speak of; `lata 00.` are the first of ours. */
function prefixOf(century: number | null, value: number): Extract<Expression, { type: 'prefix' }> {
  if (value >= FIRST_IN_FULL) return { type: 'prefix', digits: String(value / 10) }
  const hundreds = (century ?? (value === 0 ? LAST_CENTURY + 1 : LAST_CENTURY)) - 1
  return { type: 'prefix', digits: `${String(hundreds).padStart(2, '0')}${value / 10}` }
}
