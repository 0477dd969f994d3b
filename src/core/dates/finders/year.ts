import { BEFORE_CHRIST, PARTS, YEAR_INTRODUCERS } from '../../lexicon/calendar/prepositions.ts'
import { YEARS_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { isCounting, skipYearWord, yearNumber } from '../read-parts.ts'

/**
 * `w 2002`, `2010 r.`, `2014-2022`, `sezon 2014/15`, `(1945)`. A bare number is a year only where a word that
 * introduces one stands before it and nothing that could be counted stands behind it.
 */
export const year: Finder = {
  opens: ({ number }) => number !== null,
  find: findYear,
}

function findYear(tokens: readonly DateToken[], at: number): Found | null {
  const year = yearNumber(tokens, at)
  if (year === null || (isGlued(tokens, at) && !/^[("„”«/–—-]$/.test(wordAt(tokens, at - 1)))) return null
  const second = secondYear(tokens, at, year)
  const last = second === null ? at : at + 2
  const end = skipYearWord(tokens, last + 1)
  if (BEFORE_CHRIST.has(lowerAt(tokens, end)) && wordAt(tokens, end + 1) === '.') return null
  const expression: Found['expression'] =
    second === null ? { type: 'year', year: { absolute: year } } : { type: 'years', from: year, to: second }
  if (end > last + 1) return { end, expression }
  const before = lowerAt(tokens, at - 1)
  const introduced =
    YEAR_INTRODUCERS.has(before) || PARTS.has(before) || YEARS_WORDS.has(before) || isInBrackets(tokens, at, last)
  const dotted = before === '.' && YEAR_INTRODUCERS.has(lowerAt(tokens, at - 2))
  if (!(introduced || dotted) || isCounting(tokens, end)) return null
  return { end, expression }
}

/** `-2022`, `/2015`, `/15` behind a year. */
function secondYear(tokens: readonly DateToken[], at: number, year: number): number | null {
  const mark = wordAt(tokens, at + 1)
  if (!/^[-–—/]$/.test(mark)) return null
  const full = yearNumber(tokens, at + 2)
  if (full !== null) return full > year ? full : null
  const short = numberAt(tokens, at + 2)
  return mark === '/' && short !== null && short === (year + 1) % 100 ? year + 1 : null
}

function isInBrackets(tokens: readonly DateToken[], at: number, last: number): boolean {
  const year = numberAt(tokens, at) ?? 0
  return wordAt(tokens, at - 1) === '(' && wordAt(tokens, last + 1) === ')' && year >= 1800 && year < 2100
}
