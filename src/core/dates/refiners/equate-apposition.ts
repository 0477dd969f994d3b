import { THAT_IS } from '../../lexicon/calendar/clauses.ts'
import { FALLS_ON } from '../../lexicon/calendar/holidays.ts'
import { weekdayOf } from '../calendar-day.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression } from '../expression.ts'
import { yearOf } from './take-year-before.ts'

/** Between a date and what it is called otherwise: `, czyli`. */
const MOST_BETWEEN = 2

/**
 * `rok później, w 2010 roku`, `w czerwcu 2024 r., czyli rok wcześniej`, `2025-12-04: Iskra – Fala (czwartek, godz. 17)`: one
 * date said twice, and once in full.
 */
export function equateApposition(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const [before, after] = [candidates[i - 1], candidates[i + 1]]
    if (before && isBracketed(tokens, before.to, candidate.from) && isWeekdayOf(candidate, before))
      return { ...candidate, expression: before.expression }
    const isYearly = candidate.expression.type === 'day' || candidate.expression.type === 'holiday'
    const fallen = fallenOn(candidates, isYearly ? i + 1 : i, tokens)
    if (fallen) return { ...candidate, expression: fallen }
    if (!isCountedInText(candidate)) return candidate
    if (after && isWhole(after) && after.from === candidate.to + 1 && wordAt(tokens, candidate.to) === ',') {
      return { ...candidate, expression: after.expression }
    }
    const isSame = before && isWhole(before) && saysAgain(tokens, before.to, candidate.from)
    return isSame ? { ...candidate, expression: before.expression } : candidate
  })
}

/** Tokens from a day to the weekday that it falls on: `) wypada w tym roku`. */
const MOST_TO_WEEKDAY = 6

/**
 * `Wigilia wypada w środę`, `3 maja przypada w tym roku w sobotę`: the day that the one of the week at `i` is, which tells its
 * year; null for any other Saturday.
 */
function fallenOn(candidates: readonly Candidate[], i: number, tokens: readonly DateToken[]): Expression | null {
  const [named, before] = [candidates[i], candidates[i - 1]]
  if (named?.expression.type !== 'weekday' || named.expression.shift !== null || !before) return null
  const year = yearOf(before.expression)
  const date = year ? candidates[i - 2] : before
  if (!date || date.bound !== null || (date.expression.type !== 'day' && date.expression.type !== 'holiday'))
    return null
  const between = tokens.slice(date.to, named.from)
  const falls = between.length <= MOST_TO_WEEKDAY && between.some(({ form }) => FALLS_ON.has(form.lower))
  if (!falls || between.some(({ text }) => text === ',')) return null
  return { ...date.expression, weekday: named.expression.weekday, year: date.expression.year ?? year }
}

/** `Iskra – Fala (czwartek`: in brackets, and no other clause since `from`. */
function isBracketed(tokens: readonly DateToken[], from: number, to: number): boolean {
  if (wordAt(tokens, to - 1) !== '(') return false
  return tokens.slice(from, to).every(({ text, form }) => text !== ',' && !form.finite)
}

function saysAgain(tokens: readonly DateToken[], from: number, to: number): boolean {
  return to > from && to - from <= MOST_BETWEEN && THAT_IS.has(lowerAt(tokens, to - 1))
}

/** Whether the day of the week is the one that the date fell on. */
function isWeekdayOf({ expression: named }: Candidate, { expression: date, bound }: Candidate): boolean {
  if (named.type !== 'weekday' || named.shift !== null || date.type !== 'day' || bound !== null) return false
  if (date.lastDay !== undefined || date.year === null || !('absolute' in date.year)) return false
  return named.weekday === weekdayOf({ year: date.year.absolute, month: date.month, day: date.day })
}

const isCountedInText = ({ expression }: Candidate): boolean =>
  expression.type === 'offset' && expression.from === 'text' && expression.amount !== 0

/** With its year, and no open end. */
function isWhole({ expression, bound }: Candidate): boolean {
  return bound === null && hasYear(expression)
}

const hasYear = (expression: Expression): boolean =>
  'year' in expression && expression.year !== null && 'absolute' in expression.year
