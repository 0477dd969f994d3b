import { AND } from '../../lexicon/calendar/prepositions.ts'
import { isDash } from '../../text/dashes.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression, YearRef } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { skipYearWord } from '../read-parts.ts'
import { isInFull, isIntroduced, readFigures } from './short-date.ts'

/** Of one month nobody lists more days or stretches of days. */
const LONGEST = 12

/** `w dniach 17, 18 i 24.04`, `w dniach 17-18 i 24-25.04.2026`: days of the month that only the last is told with. */
export const dayList: Finder = {
  opens: ({ number }) => number !== null && number <= 31,
  find: findDayList,
}

/** The last of a list, with the month of them all. */
interface LastDay {
  day: number
  month: number
  year: YearRef | null
  end: number
}

function findDayList(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (!isIntroduced(tokens, at)) return null
  const days: number[] = []
  for (let from = at, i = 0; i < LONGEST; i++) {
    const first = numberAt(tokens, from)
    if (first === null) return null
    const dash = isDash(wordAt(tokens, from + 1))
    const last = readLast(tokens, dash ? from + 2 : from)
    const until = last?.day ?? (dash ? numberAt(tokens, from + 2) : first)
    if (until === null || first <= (days.at(-1) ?? 0) || until < first || until > 31) return null
    for (let day = first; day <= until; day++) days.push(day)
    if (last)
      return i === 0 ? null : { end: last.end, expression: { type: 'days', days, month: last.month, year: last.year } }
    const joint = dash ? from + 3 : from + 1
    if (wordAt(tokens, joint) !== ',' && !AND.has(lowerAt(tokens, joint))) return null
    from = joint + 1
  }
  return null
}

function readLast(tokens: readonly DateToken[], at: number): LastDay | null {
  if (isInFull(tokens, at)) {
    const [day = 0, month = 0, year = 0] = [0, 2, 4].map((i) => numberAt(tokens, at + i) ?? 0)
    return month >= 1 && month <= 12
      ? { day, month, year: { absolute: year }, end: skipYearWord(tokens, at + 5) }
      : null
  }
  const figures = readFigures(tokens, at)
  return figures && { day: figures.day, month: figures.month, year: null, end: figures.end }
}
