import { AND, IN, SINCE } from '../../lexicon/calendar/prepositions.ts'
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
    const found = previous && touch(previous, candidate, tokens) ? join(previous, candidate, tokens) : null
    if (found) joined[joined.length - 1] = found
    else joined.push(previous ? (ofSameWeek(previous, candidate, tokens) ?? candidate) : candidate)
  }
  return joined
}

/** `za tydzień w sobotę i niedzielę`: the day that `i` joins is of that week, too. */
function ofSameWeek(before: Candidate, day: Candidate, tokens: readonly DateToken[]): Candidate | null {
  if (before.expression.type !== 'weekday' || day.expression.type !== 'weekday' || day.attributive) return null
  const { week } = before.expression
  if (week === undefined || day.expression.shift !== null || day.expression.weekday < before.expression.weekday)
    return null
  const from = before.to + 1
  const touches = day.from === from || (day.from === from + 1 && IN.has(lowerAt(tokens, from)))
  return AND.has(wordAt(tokens, before.to)) && touches ? { ...day, expression: { ...day.expression, week } } : null
}

function join(first: Candidate, second: Candidate, tokens: readonly DateToken[]): Candidate | null {
  const [day, week] = first.expression.type === 'weekday' ? [first, second] : [second, first]
  if (day.expression.type !== 'weekday' || day.expression.shift !== null || day.attributive) return null
  // `od tygodnia w środę nie ma wody`: how long since
  const isStretch = SINCE.has(lowerAt(tokens, week.from)) || SINCE.has(lowerAt(tokens, week.from - 1))
  const shift = week.attributive || isStretch ? null : weeksTo(week)
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

/**
 * Nothing but a preposition stands between; behind the week a comma may: `w ubiegłym tygodniu, w środę`. Behind one
 * that is counted what no comma closes may be of the next clause: `grali tydzień temu, w sobotę zagrają znowu`.
 */
function touch(first: Candidate, second: Candidate, tokens: readonly DateToken[]): boolean {
  const { type } = first.expression
  const isClosed = !/^\p{L}/u.test(wordAt(tokens, second.to))
  const isBehindWeek = (type === 'period' || (type === 'offset' && isClosed)) && wordAt(tokens, first.to) === ','
  const from = isBehindWeek ? first.to + 1 : first.to
  return second.from === from || (second.from === from + 1 && IN.has(lowerAt(tokens, from)))
}
