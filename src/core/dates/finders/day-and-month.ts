import { MONTH_GENITIVES } from '../../lexicon/calendar/months.ts'
import { AND, RANGE_JOINTS } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear } from '../read-parts.ts'

/** `12 stycznia 2022 r.`, `29 marca ub.r.`, `3-9 marca`, `10 i 11 grudnia`. A capitalised month is a street's or a feast's name. */
export const dayAndMonth: Finder = {
  opens: ({ number }) => number !== null,
  find: findDayAndMonth,
}

function findDayAndMonth(tokens: readonly DateToken[], at: number): Found | null {
  const day = dayAt(tokens, at)
  if (day === null || (isGlued(tokens, at) && /^[.,:/\p{L}-]$/u.test(wordAt(tokens, at - 1)))) return null
  const joint = lowerAt(tokens, at + 1)
  const kind = AND.has(joint) ? 'and' : RANGE_JOINTS.has(joint) ? 'range' : null
  const lastDay = kind ? dayAt(tokens, at + 2) : null
  const last = lastDay === null ? at : at + 2
  // an ordinal may carry its stop: `12. stycznia`
  const monthAt = wordAt(tokens, last + 1) === '.' ? last + 2 : last + 1
  const month = MONTH_GENITIVES.get(wordAt(tokens, monthAt))
  if (month === undefined) return null
  if (lastDay !== null && lastDay <= day) return null
  const year = readYear(tokens, monthAt + 1)
  return {
    end: year?.end ?? monthAt + 1,
    expression: {
      type: 'day',
      day,
      month,
      year: year?.value ?? null,
      ...(lastDay !== null && kind && { lastDay, joint: kind }),
    },
  }
}

function dayAt(tokens: readonly DateToken[], at: number): number | null {
  const number = numberAt(tokens, at)
  return number !== null && number >= 1 && number <= 31 ? number : null
}
