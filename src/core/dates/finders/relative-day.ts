import { DATE_NOUNS, DATE_PREPOSITIONS, DAY_PART_NOUNS } from '../../lexicon/calendar/prepositions.ts'
import {
  AWAITED,
  AWAITED_PREPOSITION,
  BEFORE_THIS_DAY,
  COMPARISONS,
  DATE_WORDS,
  DAY_BOUNDS,
  FIGURATIVE,
  FIGURATIVE_DAYS,
  NEXT_DAY,
  NOWADAYS,
  NOWADAYS_BESIDE,
  PARTS_OF_THAT_DAY,
  RELATIVE_DAY_ADJECTIVES,
  RELATIVE_DAYS,
  SAME,
  THAT,
  THIS_DAY,
  THIS_DAY_IN_TEXT,
  TODAY,
  UP_TO_TODAY,
  WHICH_DAY_IN_TEXT,
} from '../../lexicon/calendar/relative.ts'
import { UNITS } from '../../lexicon/calendar/units.ts'
import { isPhraseAt } from '../../text/tokens.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Expression, FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'

/**
 * `wczoraj`, `dziś`, `wczorajszego`; and the day of a date before it: `tego samego dnia`, `tego wieczoru`, `nazajutrz`,
 * `po tej dacie`. No day: `dziś` of our times, compared with others (`tak jak dziś`) or told of (`jak dziś wygląda`).
 */
export const relativeDay: Finder = {
  opens: ({ lower }) =>
    RELATIVE_DAYS.has(lower) ||
    RELATIVE_DAY_ADJECTIVES.has(lower) ||
    NEXT_DAY.has(lower) ||
    THAT.has(lower) ||
    WHICH_DAY_IN_TEXT.has(lower) ||
    THIS_DAY_IN_TEXT.has(lower),
  find: findRelativeDay,
}

function findRelativeDay(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const word = lowerAt(tokens, at)
  const days = RELATIVE_DAYS.get(word)
  if (days !== undefined) {
    if (isCalledSo(tokens, at)) return null
    // `po dziś dzień`
    if (days === 0 && wordAt(tokens, at + 1) === THIS_DAY && UP_TO_TODAY.has(lowerAt(tokens, at - 1)))
      return { end: at + 2, expression: dayOf(0) }
    return isFigurative(tokens, at) || isNowadays(tokens, at) ? null : { end: at + 1, expression: dayOf(days) }
  }
  const adjective = RELATIVE_DAY_ADJECTIVES.get(word)
  if (adjective !== undefined) {
    const noun = wordAt(tokens, at + 1)
    if (NOWADAYS.has(noun)) return null
    // `dzisiejszej nocy`, `dnia wczorajszego`: the noun is the day itself
    if (DAY_PART_NOUNS.has(noun)) return { end: at + 2, expression: dayOf(adjective) }
    return { end: at + 1, expression: dayOf(adjective), attributive: !DATE_NOUNS.has(lowerAt(tokens, at - 1)) }
  }
  if (NEXT_DAY.has(word)) return { end: at + 1, expression: dayInText(1) }
  if (THAT.has(word) && DATE_WORDS.has(wordAt(tokens, at + 1))) {
    return DATE_PREPOSITIONS.has(lowerAt(tokens, at - 1)) ? { end: at + 2, expression: dayInText(0) } : null
  }
  const dayAt = SAME.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  if (THIS_DAY_IN_TEXT.get(word) === wordAt(tokens, dayAt)) {
    const isWhen = BEFORE_THIS_DAY.has(lowerAt(tokens, at - 1)) && !isAwaited(tokens, at - 1, dayAt)
    return isWhen ? { end: dayAt + 1, expression: dayInText(0) } : null
  }
  const amount = WHICH_DAY_IN_TEXT.get(word)
  if (amount === undefined) return null
  const isDay = UNITS.get(lowerAt(tokens, dayAt)) === 'day' || PARTS_OF_THAT_DAY.has(wordAt(tokens, dayAt))
  return isDay ? { end: dayAt + 1, expression: dayInText(amount) } : null
}

/** `Na ten dzień czekał`, `czekali długo na ten dzień`; `w tym dniu czekała niespodzianka` tells when. */
const isAwaited = (tokens: readonly DateToken[], preposition: number, day: number): boolean =>
  lowerAt(tokens, preposition) === AWAITED_PREPOSITION &&
  [preposition - 2, preposition - 1, day + 1, day + 2].some((at) => AWAITED.test(lowerAt(tokens, at)))

/** `poseł Ruchu Jutro`, `serwis Nauka Dziś`: in capitals behind a word, part of what something is called. */
const isCalledSo = (tokens: readonly DateToken[], at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, at)) && /^\p{Lu}/u.test(wordAt(tokens, at - 1))

const dayOf = (shift: number): Expression => ({ type: 'period', unit: 'day', shift })
const dayInText = (amount: number): Expression => ({ type: 'offset', unit: 'day', amount, from: 'text', exact: true })

function isFigurative(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (FIGURATIVE_DAYS.has(lowerAt(tokens, at))) return !DAY_BOUNDS.has(before)
  return FIGURATIVE.has(before)
}

function isNowadays(tokens: readonly DateToken[], at: number): boolean {
  if (!TODAY.has(lowerAt(tokens, at))) return false
  const before = lowerAt(tokens, at - 1)
  if (COMPARISONS.some((words) => isPhraseAt(tokens, at - words.length, words))) return true
  return NOWADAYS_BESIDE.has(before) || NOWADAYS_BESIDE.has(lowerAt(tokens, at + 1))
}
