import { MONTHS } from '../../lexicon/calendar/months.ts'
import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { FIRST_OR_LAST } from '../../lexicon/calendar/prepositions.ts'
import { WEEKEND } from '../../lexicon/calendar/units.ts'
import { WEEKDAYS } from '../../lexicon/calendar/weekdays.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear } from '../read-parts.ts'

const SATURDAY = 6

/** `w pierwszy wtorek maja`, `w ostatni weekend czerwca`, `w ostatnią niedzielę lipca 2021 r.` */
export const nthWeekday: Finder = {
  opens: ({ lower }) => ORDINALS.has(lower) || FIRST_OR_LAST.has(lower),
  find: findNthWeekday,
}

function findNthWeekday(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const nth = ORDINALS.get(lowerAt(tokens, at)) ?? (FIRST_OR_LAST.has(lowerAt(tokens, at)) ? -1 : undefined)
  const isWeekend = WEEKEND.has(wordAt(tokens, at + 1))
  const weekday = isWeekend ? SATURDAY : WEEKDAYS.get(wordAt(tokens, at + 1))
  const month = MONTHS.get(wordAt(tokens, at + 2))
  if (nth === undefined || weekday === undefined || month === undefined) return null
  const year = readYear(tokens, at + 3)
  return {
    end: year?.end ?? at + 3,
    expression: { type: 'nth-weekday', weekday, nth, month, year: year?.value ?? null, ...(isWeekend && { days: 2 }) },
  }
}

/** Whether an ordinal stands at `at`: what it counts is one of many. */
export const isOrdinalAt = (tokens: readonly DateToken[], at: number): boolean => ORDINALS.has(lowerAt(tokens, at))
