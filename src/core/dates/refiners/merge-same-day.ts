import { THAT_IS } from '../../lexicon/calendar/clauses.ts'
import { DATE_NOUN_ABBREVIATIONS, DATE_NOUNS, DATE_PREPOSITIONS, IN } from '../../lexicon/calendar/prepositions.ts'
import { ONTO } from '../../lexicon/prepositions.ts'
import { type DateToken, wordAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'

/**
 * `w środę, 12 stycznia`, `wczoraj (5 maja)`, `5 maja (w środę)`, `5 maja w środę`: one day said twice, and the date is
 * what places it.
 */
export function mergeSameDay(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const merged: Candidate[] = []
  for (const candidate of candidates) {
    const previous = merged.at(-1)
    // `w nocy z piątku na sobotę (7/8 maja)`: both days are said again, and not the second alone
    const isOvernight = previous && goesOnFrom(merged.at(-2), previous, tokens)
    const found =
      previous &&
      !(isOvernight && isSeveral(candidate)) &&
      (mergeLooseFirst(previous, candidate, tokens) ?? mergeDateFirst(previous, candidate, tokens))
    if (found) merged[merged.length - 1] = found
    else merged.push(candidate)
  }
  return merged
}

/** `z piątku na sobotę`. */
const goesOnFrom = (before: Candidate | undefined, { from }: Candidate, tokens: readonly DateToken[]): boolean =>
  before !== undefined && before.to === from - 1 && isLooseDay(before) && wordAt(tokens, from - 1) === ONTO

const isSeveral = ({ expression }: Candidate): boolean =>
  expression.type === 'days' || (expression.type === 'day' && expression.lastDay != null)

function mergeLooseFirst(loose: Candidate, date: Candidate, tokens: readonly DateToken[]): Candidate | null {
  if (!isDate(date) || !isLooseDay(loose) || !touch(tokens, loose.to, date.from)) return null
  const bracket = wordAt(tokens, date.from - 1) === '(' && wordAt(tokens, date.to) === ')'
  return { ...onWeekday(date, loose), from: loose.from, to: bracket ? date.to + 1 : date.to }
}

/** The date, with the day of the week that it is said to be: of the years that it may be of, that tells which. */
function onWeekday(date: Candidate, { expression }: Candidate): Candidate {
  if (date.expression.type !== 'day' || expression.type !== 'weekday') return date
  return { ...date, expression: { ...date.expression, weekday: expression.weekday } }
}

/** Right behind, or in brackets: `12 maja, w środę` may go on with what happened on another Wednesday. */
function mergeDateFirst(date: Candidate, loose: Candidate, tokens: readonly DateToken[]): Candidate | null {
  if (!isDate(date) || loose.attributive || loose.expression.type !== 'weekday') return null
  if (loose.from === date.to + 1 && IN.has(wordAt(tokens, date.to))) return { ...onWeekday(date, loose), to: loose.to }
  if (wordAt(tokens, date.to) !== '(') return null
  const inside = DATE_PREPOSITIONS.has(wordAt(tokens, date.to + 1)) ? date.to + 2 : date.to + 1
  return loose.from === inside && wordAt(tokens, loose.to) === ')'
    ? { ...onWeekday(date, loose), to: loose.to + 1 }
    : null
}

const isDate = ({ expression: { type } }: Candidate): boolean =>
  type === 'day' || type === 'days' || type === 'day-of-month'

function isLooseDay({ expression }: Candidate): boolean {
  return (
    expression.type === 'weekday' ||
    expression.type === 'weekend' ||
    ((expression.type === 'period' || expression.type === 'offset') && expression.unit === 'day')
  )
}

function touch(tokens: readonly DateToken[], from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    const isShort = word === '.' && DATE_NOUN_ABBREVIATIONS.has(wordAt(tokens, i - 1))
    if (
      !/^[,(]$/.test(word) &&
      !THAT_IS.has(word) &&
      !DATE_NOUNS.has(word) &&
      !DATE_NOUN_ABBREVIATIONS.has(word) &&
      !isShort
    )
      return false
  }
  return true
}
