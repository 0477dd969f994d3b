import { DATE_NOUN_ABBREVIATIONS, DATE_NOUNS, DATELINE_MARKS } from '../../lexicon/calendar/prepositions.ts'
import { WEEKDAYS } from '../../lexicon/calendar/weekdays.ts'
import { type DateToken, isGlued, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'

/**
 * `w czwartek (15.03)`, `dnia 15.03`, `15.03 | Nidów`: a day and a month in figures. Bare they are a time, a result or a
 * paragraph, so a weekday, a bracket behind one or a word for the day stands before them, or the bar of a dateline beside.
 */
export const shortDate: Finder = {
  opens: ({ number }) => number !== null && number <= 31,
  find: findShortDate,
}

function findShortDate(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const [day, month] = [numberAt(tokens, at), numberAt(tokens, at + 2)]
  if (day === null || month === null || day < 1 || day > 31 || month < 1 || month > 12) return null
  if (wordAt(tokens, at + 1) !== '.' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null
  if (tokens[at + 2]?.text.length !== 2) return null
  const dot = wordAt(tokens, at + 3) === '.' && isGlued(tokens, at + 3)
  if (dot && isGlued(tokens, at + 4) && numberAt(tokens, at + 4) !== null) return null
  const next = dot ? at + 4 : at + 3
  if (!isIntroduced(tokens, at) && !DATELINE_MARKS.has(wordAt(tokens, next))) return null
  // the stop belongs to it only inside brackets: elsewhere it may be the sentence's
  const end = dot && wordAt(tokens, at + 4) === ')' ? at + 4 : at + 3
  return { end, expression: { type: 'day', day, month, year: null } }
}

function isIntroduced(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (DATE_NOUNS.has(before) || WEEKDAYS.has(before) || DATELINE_MARKS.has(before)) return true
  if (before === '.') return DATE_NOUN_ABBREVIATIONS.has(lowerAt(tokens, at - 2))
  return (before === '(' || before === ',') && WEEKDAYS.has(lowerAt(tokens, at - 2))
}
