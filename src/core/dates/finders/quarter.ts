import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { AND, LAST_OF_YEAR } from '../../lexicon/calendar/prepositions.ts'
import { HALF_YEAR, OTHER_YEARS, QUARTER, QUARTER_ABBREVIATION, YEAR_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { type Read, readYear, romanNumber } from '../read-parts.ts'

const MONTHS_A_YEAR = 12

/**
 * `w I kwartale 2022 r.`, `I kw. br.`, `w 2. kwartale`, `w drugim półroczu ub.r.`, `w ostatnim kwartale tego roku`,
 * `w I i II kwartale`; of a financial year nobody knows when.
 */
export const quarter: Finder = {
  opens: ({ text, lower, number }) =>
    ORDINALS.has(lower) || LAST_OF_YEAR.has(lower) || romanNumber(text) !== null || (number ?? 5) <= 4,
  find: findQuarter,
}

function findQuarter(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const isLast = LAST_OF_YEAR.has(lowerAt(tokens, at))
  const ordinal = isLast ? null : readOrdinal(tokens, at)
  const second = ordinal && AND.has(lowerAt(tokens, ordinal.end)) ? readOrdinal(tokens, ordinal.end + 1) : null
  const part = readPart(tokens, (second ?? ordinal)?.end ?? at + 1)
  if (!part || (!ordinal && !isLast)) return null
  const parts = MONTHS_A_YEAR / part.value
  const nth = ordinal?.value ?? parts
  const lastNth = second?.value ?? nth
  if (nth === 0 || lastNth > parts || (second && lastNth !== nth + 1)) return null
  const next = part.end
  if (YEAR_WORDS.has(wordAt(tokens, next)) && OTHER_YEARS.has(wordAt(tokens, next + 1))) {
    return { end: next + 2, expression: { type: 'unplaced' } }
  }
  const year = readYear(tokens, next)
  const isOfYear = isLast && !year && YEAR_WORDS.has(wordAt(tokens, next))
  // without a year `ostatni kwartał` is the one before the publication's
  if (isLast && !year && !isOfYear) return null
  return {
    end: year?.end ?? (isOfYear ? next + 1 : next),
    expression: {
      type: 'months',
      month: (nth - 1) * part.value + 1,
      lastMonth: lastNth * part.value,
      year: year?.value ?? null,
    },
  }
}

function readOrdinal(tokens: readonly DateToken[], at: number): Read<number> | null {
  const named = ORDINALS.get(lowerAt(tokens, at)) ?? romanNumber(tokens[at]?.text ?? '')
  if (named) return { value: named, end: at + 1 }
  const number = numberAt(tokens, at)
  if (number === null) return null
  return { value: number, end: wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1 }
}

/** How many months the part has. */
function readPart(tokens: readonly DateToken[], at: number): Read<number> | null {
  const word = wordAt(tokens, at)
  if (QUARTER.has(word)) return { value: 3, end: at + 1 }
  if (HALF_YEAR.has(word)) return { value: 6, end: at + 1 }
  return word === QUARTER_ABBREVIATION && wordAt(tokens, at + 1) === '.' ? { value: 3, end: at + 2 } : null
}
