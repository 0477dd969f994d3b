import { COUNTED } from '../../lexicon/calendar/prepositions.ts'
import { AGO, INSTRUMENTAL_UNITS, LATER, STRETCH_PREPOSITIONS } from '../../lexicon/calendar/relative.ts'
import { type DateUnit, SINGULAR_UNITS, UNITS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensAmount, readAmount } from '../read-parts.ts'

interface Stretch {
  unit: DateUnit
  amount: number | null
  end: number
}

/** `dwa tygodnie temu`, `rok później`, `za miesiąc`, `przed dwoma laty`, `od ośmiu lat`. A stretch alone is a duration. */
export const agoOrLater: Finder = {
  opens: (form) => STRETCH_PREPOSITIONS.has(form.lower) || opensAmount(form) || UNITS.has(form.lower),
  find: findAgoOrLater,
}

function findAgoOrLater(tokens: readonly DateToken[], at: number): Found | null {
  const preposition = STRETCH_PREPOSITIONS.get(lowerAt(tokens, at))
  if (preposition) return findBehindPreposition(tokens, at, preposition)
  const stretch = readStretch(tokens, at)
  if (!stretch) return null
  const word = wordAt(tokens, stretch.end)
  const { unit, amount } = stretch
  const end = stretch.end + 1
  if (AGO.has(word)) {
    return { end, expression: { type: 'offset', unit, amount: signed(amount, -1), from: 'publication', exact: false } }
  }
  const direction = LATER.get(word)
  if (direction === undefined) return null
  return { end, expression: { type: 'offset', unit, amount: signed(amount, direction), from: 'text', exact: true } }
}

function findBehindPreposition(
  tokens: readonly DateToken[],
  at: number,
  preposition: 'ahead' | 'ago' | 'since',
): Found | null {
  const stretch = readStretch(tokens, at + 1)
  if (!stretch) return null
  const { unit, amount, end } = stretch
  const unitWord = wordAt(tokens, end - 1)
  if (AGO.has(wordAt(tokens, end)) || LATER.has(wordAt(tokens, end))) return null
  if (preposition === 'ago' && !INSTRUMENTAL_UNITS.has(unitWord)) return null
  // `od kilku dni` is too vague to place; `od 18 lat wzwyż` and prices by the month are no dates
  if (preposition === 'since' && amount === null) return null
  const before = wordAt(tokens, at - 1)
  if (preposition === 'ahead' && (numberAt(tokens, at - 1) !== null || COUNTED.has(before.toLowerCase()))) return null
  return {
    end,
    expression: {
      type: 'offset',
      unit,
      amount: signed(amount, preposition === 'ahead' ? 1 : -1),
      from: 'publication',
      exact: false,
    },
  }
}

function readStretch(tokens: readonly DateToken[], at: number): Stretch | null {
  const amount = readAmount(tokens, at)
  const unitAt = amount?.end ?? at
  const word = amount ? wordAt(tokens, unitAt) : lowerAt(tokens, unitAt)
  const unit = UNITS.get(word)
  if (unit === undefined || (!amount && !SINGULAR_UNITS.has(word))) return null
  const value = amount ? amount.value : 1
  if (value === null || Number.isInteger(value)) return { unit, amount: value, end: unitAt + 1 }
  // half a year is six months; half of anything else only about so
  return unit === 'year'
    ? { unit: 'month', amount: value * 12, end: unitAt + 1 }
    : { unit, amount: Math.ceil(value), end: unitAt + 1 }
}

function signed(amount: number | null, direction: 1 | -1): number | null {
  return amount === null ? null : amount * direction
}
