import { IN, OF } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate, YearRef } from '../expression.ts'
import { tenseAt } from '../tense.ts'
import { yearOf, yearsOff } from './take-year-before.ts'

/**
 * `we wrześniu w 1939 roku`, `w maju przed rokiem`, `kampania wrześniowa 1939 roku`, `lipcowa powódź 1997 roku`: one
 * date.
 */
export function joinYearBehind(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const joined: Candidate[] = []
  for (let i = 0; i < candidates.length; i++) {
    const [date, year] = [candidates[i], candidates[i + 1]]
    if (!date) break
    const ref = year ? yearBehind(date, year, tokens) : null
    if (!year || !ref || !('year' in date.expression)) joined.push(date)
    else if (isOneDate(date, year, tokens) || isOfNoun(date, year, tokens)) {
      joined.push({ ...date, to: year.to, expression: { ...date.expression, year: ref } as Candidate['expression'] })
      i += 1
    } else joined.push(date)
  }
  return joined
}

const YEARLY: ReadonlySet<string> = new Set(['months', 'day', 'holiday', 'season'])

/** The year of `year`, for a month or a day that has none. */
function yearBehind(date: Candidate, year: Candidate, tokens: readonly DateToken[]): YearRef | null {
  const { expression, attributive, to } = date
  const isOpen = 'year' in expression && expression.year === null && YEARLY.has(expression.type)
  if (!isOpen || year.attributive) return null
  const named = yearOf(year.expression)
  if (named || attributive || year.from !== to) return named
  // `w maju rok temu`; `w maju przed rokiem zamknięty most otworzą`: of what is still to be
  const off = yearsOff(year.expression)
  const isPast = off !== null && 'shift' in off && Number.isInteger(off.shift) && off.shift < 0
  return isPast && tenseAt(tokens, date) !== 'future' ? off : null
}

/** `ustawa z maja w 2010 roku` is of May, and of 2010 something else. */
function isOneDate(date: Candidate, year: Candidate, tokens: readonly DateToken[]): boolean {
  if (date.attributive || yearsOff(year.expression)) return year.from === date.to
  return year.from === date.to + 1 && IN.has(lowerAt(tokens, date.to)) && !OF.has(lowerAt(tokens, date.from - 1))
}

/** One word stands between, and behind it the year with or without `z`. */
function isOfNoun(date: Candidate, year: Candidate, tokens: readonly DateToken[]): boolean {
  if (!date.attributive || !/^\p{Ll}{3,}$/u.test(wordAt(tokens, date.to))) return false
  return year.from === date.to + 1 || (year.from === date.to + 2 && OF.has(lowerAt(tokens, date.to + 1)))
}
