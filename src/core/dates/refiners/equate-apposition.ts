import { THAT_IS } from '../../lexicon/calendar/clauses.ts'
import { FALLS_ON } from '../../lexicon/calendar/holidays.ts'
import { weekdayOf } from '../calendar-day.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression } from '../expression.ts'

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
    if (before) {
      const day = fallenOn(candidate, before, tokens)
      if (day) return { ...candidate, expression: day }
    }
    const fallen = after && fallenOn(after, candidate, tokens)
    if (fallen) return { ...candidate, expression: fallen }
    if (!isCountedInText(candidate)) return candidate
    if (after && isWhole(after) && after.from === candidate.to + 1 && wordAt(tokens, candidate.to) === ',') {
      return { ...candidate, expression: after.expression }
    }
    const isSame = before && isWhole(before) && saysAgain(tokens, before.to, candidate.from)
    return isSame ? { ...candidate, expression: before.expression } : candidate
  })
}

/** `Wigilia wypada w środę`, `3 maja przypada w sobotę`: that day, which tells its year; null for any other Saturday. */
function fallenOn(
  named: Candidate,
  { expression: date, to, bound }: Candidate,
  tokens: readonly DateToken[],
): Expression | null {
  if (named.expression.type !== 'weekday' || named.expression.shift !== null || bound !== null) return null
  if (named.from !== to + 1 || !FALLS_ON.has(wordAt(tokens, to))) return null
  const { weekday } = named.expression
  return date.type === 'day' || date.type === 'holiday' ? { ...date, weekday } : null
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
