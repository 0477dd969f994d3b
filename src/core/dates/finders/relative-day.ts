import { NEXT_DAY, RELATIVE_DAYS, SAME, WHICH_DAY_IN_TEXT } from '../../lexicon/calendar/relative.ts'
import { UNITS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'

/** `wczoraj`, `dziś`, `wczorajszego`; and the day of a date before it: `tego samego dnia`, `następnego dnia`. */
export const relativeDay: Finder = {
  opens: ({ lower }) => RELATIVE_DAYS.has(lower) || NEXT_DAY.has(lower) || WHICH_DAY_IN_TEXT.has(lower),
  find: findRelativeDay,
}

function findRelativeDay(tokens: readonly DateToken[], at: number): Found | null {
  const word = lowerAt(tokens, at)
  const days = RELATIVE_DAYS.get(word)
  if (days !== undefined) {
    return { end: at + 1, expression: { type: 'period', unit: 'day', shift: days } }
  }
  const offset = (amount: number, end: number): Found => ({
    end,
    expression: { type: 'offset', unit: 'day', amount, from: 'text', exact: true },
  })
  if (NEXT_DAY.has(word)) return offset(1, at + 1)
  const amount = WHICH_DAY_IN_TEXT.get(word)
  if (amount === undefined) return null
  const dayAt = SAME.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  return UNITS.get(lowerAt(tokens, dayAt)) === 'day' ? offset(amount, dayAt + 1) : null
}
