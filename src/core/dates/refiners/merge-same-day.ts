import { DATE_NOUNS } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, wordAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'

/** `w środę, 12 stycznia`, `wczoraj (5 maja)`: one day said twice, and the date is what places it. */
export function mergeSameDay(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const merged: Candidate[] = []
  for (const candidate of candidates) {
    const previous = merged.at(-1)
    if (
      previous &&
      candidate.expression.type === 'day' &&
      isLooseDay(previous) &&
      touch(tokens, previous.to, candidate.from)
    ) {
      const bracket = wordAt(tokens, candidate.from - 1) === '(' && wordAt(tokens, candidate.to) === ')'
      merged[merged.length - 1] = { ...candidate, from: previous.from, to: bracket ? candidate.to + 1 : candidate.to }
    } else merged.push(candidate)
  }
  return merged
}

function isLooseDay({ expression }: Candidate): boolean {
  return (
    expression.type === 'weekday' ||
    ((expression.type === 'period' || expression.type === 'offset') && expression.unit === 'day')
  )
}

function touch(tokens: readonly DateToken[], from: number, to: number): boolean {
  if (to - from > 2) return false
  for (let i = from; i < to; i++)
    if (!/^[,(]$/.test(wordAt(tokens, i)) && !DATE_NOUNS.has(wordAt(tokens, i))) return false
  return true
}
