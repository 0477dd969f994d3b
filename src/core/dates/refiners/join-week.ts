import { IN } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'

/**
 * `w środę ubiegłego tygodnia`, `we wtorek w przyszłym tygodniu`, `w ubiegłym tygodniu w środę`, `za tydzień w środę`: the
 * day of that week.
 */
export function joinWeek(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const previous = joined.at(-1)
    const found = previous && touch(previous, candidate, tokens) ? join(previous, candidate) : null
    if (found) joined[joined.length - 1] = found
    else joined.push(candidate)
  }
  return joined
}

function join(first: Candidate, second: Candidate): Candidate | null {
  const [day, week] = first.expression.type === 'weekday' ? [first, second] : [second, first]
  if (day.expression.type !== 'weekday' || day.expression.shift !== null || day.attributive) return null
  const shift = week.attributive ? null : weeksTo(week)
  return shift === null
    ? null
    : { ...day, from: first.from, to: second.to, expression: { ...day.expression, week: shift } }
}

/** How many weeks from the publication's it is. */
function weeksTo({ expression, bound, approximate }: Candidate): number | null {
  if (expression.type === 'period') return expression.unit === 'week' ? expression.shift : null
  if (expression.type !== 'offset' || bound !== null || approximate) return null
  return expression.unit === 'week' && expression.from === 'publication' ? expression.amount : null
}

/** Nothing but a preposition stands between; behind the week a comma may: `w ubiegłym tygodniu, w środę`. */
function touch(first: Candidate, second: Candidate, tokens: readonly DateToken[]): boolean {
  const isBehindWeek = first.expression.type === 'period' && wordAt(tokens, first.to) === ','
  const from = isBehindWeek ? first.to + 1 : first.to
  return second.from === from || (second.from === from + 1 && IN.has(lowerAt(tokens, from)))
}
