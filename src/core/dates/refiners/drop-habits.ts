import { AND } from '../../lexicon/calendar/prepositions.ts'
import { EVERY, HABITS, OPENING_HOURS, USUALLY } from '../../lexicon/calendar/weekdays.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'
import { clauseAround, clauseTenseAt, hasWord } from '../tense.ts'

/**
 * `co rok`, `każdego 1 maja`, `co roku w marcu`, `zawsze odbywają się we wtorek`, `od poniedziałku do piątku` of opening
 * hours, three months in a row: they recur, and place nothing.
 */
export function dropHabits(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.filter((candidate, i) => {
    const { from, to } = candidate
    if (isOfManyMonths(candidates, i, tokens)) return false
    if (EVERY.has(lowerAt(tokens, from - 1)) || hasHabitBeside(tokens, from, to)) return false
    return !recurs(candidate) || !(isOpeningHours(candidate, tokens) || isUsual(candidate, tokens))
  })
}

function hasHabitBeside(tokens: readonly DateToken[], from: number, to: number): boolean {
  return HABITS.some((words) => isAt(tokens, to, words) || isAt(tokens, from - words.length, words))
}

const isAt = (tokens: readonly DateToken[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => lowerAt(tokens, at + i) === word)

/** `w marcu, czerwcu, wrześniu i grudniu`: three months or more and no year are those of every year. */
function isOfManyMonths(candidates: readonly Candidate[], i: number, tokens: readonly DateToken[]): boolean {
  const isMonth = (index: number) => {
    const expression = candidates[index]?.expression
    return expression?.type === 'months' && expression.year === null && expression.month === expression.lastMonth
  }
  const isNext = (index: number) => {
    const [a, b] = [candidates[index], candidates[index + 1]]
    if (!a || !b || !isMonth(index) || !isMonth(index + 1) || b.from - a.to !== 1) return false
    return wordAt(tokens, a.to) === ',' || AND.has(wordAt(tokens, a.to))
  }
  if (!isMonth(i)) return false
  let [first, last] = [i, i]
  while (isNext(first - 1)) first -= 1
  while (isNext(last)) last += 1
  return last - first >= 2
}

/** Without a year of its own it may be one of many. */
function recurs({ expression }: Candidate): boolean {
  if (expression.type === 'range') return expression.from.type === 'weekday' && expression.to.type === 'weekday'
  return expression.type === 'weekday' || ('year' in expression && expression.year === null)
}

function isOpeningHours({ expression, from, to }: Candidate, tokens: readonly DateToken[]): boolean {
  if (expression.type !== 'range' || expression.from.type !== 'weekday' || expression.to.type !== 'weekday')
    return false
  if (expression.from.weekday === 1 && expression.to.weekday === 5) return true
  return hasWord(tokens, clauseAround(tokens, { from, to }), OPENING_HOURS)
}

function isUsual({ from, to }: Candidate, tokens: readonly DateToken[]): boolean {
  const clause = clauseAround(tokens, { from, to })
  if (!hasWord(tokens, clause, USUALLY)) return false
  return (clauseTenseAt(tokens, { from, to }) ?? 'present') === 'present'
}
