import { AND, APPROXIMATELY, DATE_PREPOSITIONS, FILLERS } from '../lexicon/calendar/prepositions.ts'
import { AGO, LATER, STRETCH_PREPOSITIONS } from '../lexicon/calendar/relative.ts'
import {
  AGE_WORDS,
  COUNTED_IN,
  type CountedUnit,
  ONE_COUNTED,
  SINGULAR_UNITS,
  UNITS,
} from '../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from './date-tokens.ts'
import { readAmount } from './read-parts.ts'

export interface Stretch {
  unit: CountedUnit
  /** Null where it only says some. */
  amount: number | null
  /** `niecały rok`, `ponad dwa lata`. */
  approximate: boolean
  /** One unit without its number: `rok`, `tydzień`. */
  bare: boolean
  end: number
}

const MONTHS_A_YEAR = 12
const DAYS_A_WEEK = 7
/** `prawie co najmniej`: no more words than these before the amount. */
const MOST_WORDS = 2

/** What is added to a larger unit, counted in the smaller: `rok i dwa miesiące`, `tydzień i trzy dni`. */
const SMALLER: ReadonlyMap<CountedUnit, { unit: CountedUnit; times: number }> = new Map([
  ['year', { unit: 'month', times: MONTHS_A_YEAR }],
  ['week', { unit: 'day', times: DAYS_A_WEEK }],
])

/**
 * So much time, as a date is counted by: `dwa tygodnie`, `rok`, `prawie 100 lat`, `pół wieku`, `dwa lata i trzy miesiące`;
 * null for anything else.
 */
export function readStretch(tokens: readonly DateToken[], at: number): Stretch | null {
  const first = readOneStretch(tokens, at)
  const smaller = first && SMALLER.get(first.unit)
  if (!smaller || first.amount === null || !AND.has(wordAt(tokens, first.end))) return first
  const second = readOneStretch(tokens, first.end + 1)
  // `za tydzień i trzy dni później`: the preposition is the first one's, and what is counted the second alone
  const closes = second !== null && (AGO.has(wordAt(tokens, second.end)) || LATER.has(wordAt(tokens, second.end)))
  if (closes && DATE_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return first
  // `w tym roku i dwa miesiące temu`: the year is one by itself
  const isCounted =
    !first.bare || ONE_COUNTED.has(lowerAt(tokens, at)) || STRETCH_PREPOSITIONS.has(lowerAt(tokens, at - 1))
  if (!isCounted) return first
  if (second?.unit !== smaller.unit || second.amount === null) return first
  const approximate = first.approximate || second.approximate
  return { ...second, amount: first.amount * smaller.times + second.amount, approximate, bare: false }
}

function readOneStretch(tokens: readonly DateToken[], at: number): Stretch | null {
  let start = at
  let approximate = false
  for (let i = 0; i < MOST_WORDS; i++) {
    const word = lowerAt(tokens, start)
    if (APPROXIMATELY.has(word)) approximate = true
    else if (!FILLERS.has(word)) break
    start += wordAt(tokens, start + 1) === '.' ? 2 : 1
  }
  const amount = readAmount(tokens, start)
  const unitAt = amount?.end ?? start
  const word = amount ? wordAt(tokens, unitAt) : lowerAt(tokens, unitAt)
  const named = UNITS.get(word)
  if (named === undefined) return null
  const isOne = SINGULAR_UNITS.has(word)
  const value = amount ? amount.value : 1
  if (!amount && (!isOne || AGE_WORDS.has(word))) return null
  // `od 2010 roku` is a year and no stretch: more than one takes a plural, and some do; `dekady` is both
  if (amount && isOne && named !== 'decade' && (value === null || value >= 2)) return null
  const [unit, times] = COUNTED_IN[named]
  const rest = { approximate, bare: !amount, end: unitAt + 1 }
  if (value === null) return { unit, amount: null, ...rest }
  const count = value * times
  if (Number.isInteger(count)) return { unit, amount: count, ...rest }
  // half a year is six months; half of anything else only about so
  return unit === 'year'
    ? { unit: 'month', amount: count * MONTHS_A_YEAR, ...rest }
    : { unit, amount: Math.ceil(count), ...rest, approximate: true }
}

/** The stretch that ends right before `end`; its words are few, so each start is tried. */
export function readStretchBefore(tokens: readonly DateToken[], end: number): (Stretch & { from: number }) | null {
  const longest = MOST_WORDS + 3
  for (let from = Math.max(0, end - longest); from < end; from++) {
    const stretch = readStretch(tokens, from)
    if (stretch?.end === end && (numberAt(tokens, from) === null || numberAt(tokens, from - 1) === null)) {
      return { ...stretch, from }
    }
  }
  return null
}
