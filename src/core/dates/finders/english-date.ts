import { ENGLISH_MONTHS } from '../../lexicon/calendar/months.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { yearNumber } from '../read-parts.ts'

/** `December 4, 2025`, as posts are dated that articles embed. */
export const englishDate: Finder = {
  opens: ({ lower }) => ENGLISH_MONTHS.has(lower),
  find: findEnglishDate,
}

function findEnglishDate(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const month = ENGLISH_MONTHS.get(lowerAt(tokens, at))
  const dayAt = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  const day = numberAt(tokens, dayAt)
  if (month === undefined || day === null || day < 1 || day > 31) return null
  const yearAt = wordAt(tokens, dayAt + 1) === ',' ? dayAt + 2 : dayAt + 1
  const year = yearNumber(tokens, yearAt)
  if (year === null) return null
  return { end: yearAt + 1, expression: { type: 'day', day, month, year: { absolute: year } } }
}
