import { COUNTED_FROM, DATE_PREPOSITIONS, IN, OF } from '../../lexicon/calendar/prepositions.ts'
import { TODAY } from '../../lexicon/calendar/relative.ts'
import { COPULAS } from '../../lexicon/calendar/states.ts'
import { HOUR } from '../../lexicon/calendar/units.ts'
import {
  EACH,
  EVERY,
  HABITS,
  HABITUAL_NOUNS,
  LIKE,
  OPEN,
  OPENING_HOURS,
  USUALLY,
  WEEKDAYS,
} from '../../lexicon/calendar/weekdays.ts'
import { isPhraseAt } from '../../text/tokens.ts'
import { type DateToken, lowerAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'
import { clauseAround, clauseTenseAt, hasWord } from '../tense.ts'

/**
 * `co rok`, `każdego 1 maja`, `co roku w marcu`, `zawsze odbywają się we wtorek`, `zakaz handlu w niedzielę`,
 * `od poniedziałku do piątku` of opening hours: they recur, and place nothing.
 */
export function dropHabits(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const hours = candidates.find((candidate) => isOpeningHours(candidate, tokens))
  return candidates.filter((candidate) => {
    const { from, to } = candidate
    if (isEvery(candidate, tokens) || hasHabitBeside(tokens, from, to)) return false
    // `dziś najczęściej płaci się kartą`: our times
    if (TODAY.has(lowerAt(tokens, from)) && isUsual(candidate, tokens)) return false
    if (!recurs(candidate)) return true
    if (hours && isOfHours(candidate, hours, tokens)) return false
    if (candidate.expression.type === 'weekday' && HABITUAL_NOUNS.has(lowerAt(tokens, from - 1))) return false
    return !isOpeningHours(candidate, tokens) && !isUsual(candidate, tokens) && !isCalendarRule(candidate, tokens)
  })
}

/** `co wtorek`; in `, co w piątek potwierdził` and `, co wczoraj dodał` the word takes up what stands before its comma. */
function isEvery({ expression, from, to }: Candidate, tokens: readonly DateToken[]): boolean {
  const word = lowerAt(tokens, from - 1)
  if (word !== EACH) return EVERY.has(word)
  if (DATE_PREPOSITIONS.has(lowerAt(tokens, from))) return false
  if (tokens[from - 2]?.text !== ',') return true
  return to - from > 1 ? clauseTenseAt(tokens, { from, to }) !== 'past' : expression.type !== 'period'
}

function hasHabitBeside(tokens: readonly DateToken[], from: number, to: number): boolean {
  return HABITS.some((words) => {
    if (isPhraseAt(tokens, to, words)) return true
    // `jak co roku 6 stycznia` is this year's, which is like the others
    const at = from - words.length
    return isPhraseAt(tokens, at, words) && !LIKE.has(lowerAt(tokens, at - 1))
  })
}

/** Without a year of its own it may be one of many. */
function recurs({ expression }: Candidate): boolean {
  if (expression.type === 'range') return expression.from.type === 'weekday' && expression.to.type === 'weekday'
  return expression.type === 'weekday' || ('year' in expression && expression.year === null)
}

function isOpeningHours({ expression, from, to }: Candidate, tokens: readonly DateToken[]): boolean {
  if (expression.type !== 'range' || expression.from.type !== 'weekday' || expression.to.type !== 'weekday')
    return false
  // `z piątku na sobotę` is a night
  if (hasWord(tokens, { from, to }, OF)) return false
  // `od piątku (godz. 20) do poniedziałku (godz. 4)` is one stretch, and `od 10 w sobotę do 20 w niedzielę` of a shop, too
  const isBehindHours = IN.has(lowerAt(tokens, to - 2))
  if (isBehindHours || hasWord(tokens, { from, to }, HOUR)) {
    const isOfShop = hasWord(tokens, clauseAround(tokens, { from, to }), OPEN)
    return isOfShop && !(isBehindHours && clauseTenseAt(tokens, { from, to }) !== 'present')
  }
  // `Od poniedziałku do piątku policja skontrolowała sto aut`
  const isWorkingWeek = expression.from.weekday === 1 && expression.to.weekday === 5
  if (isWorkingWeek && clauseTenseAt(tokens, { from, to }) !== 'past') return true
  return hasWord(tokens, clauseAround(tokens, { from, to }), OPENING_HOURS)
}

/** `czynne od wtorku do piątku od 10 do 17, w sobotę i niedzielę od 11`: the other days of the same week. */
function isOfHours({ expression, from, to }: Candidate, hours: Candidate, tokens: readonly DateToken[]): boolean {
  if (expression.type !== 'weekday' || expression.shift !== null || from < hours.to) return false
  const tense = clauseTenseAt(tokens, { from, to })
  if (tense === null) return true
  // `Sklep był otwarty od wtorku do piątku, a w sobotę spłonął`: what happened then
  const tells = hasWord(tokens, clauseAround(tokens, { from, to }), COPULAS)
  return tells && tense === clauseTenseAt(tokens, hours)
}

/** `wtorek po pierwszym poniedziałku listopada`: how a day of every year is found. */
function isCalendarRule({ expression, from }: Candidate, tokens: readonly DateToken[]): boolean {
  if (expression.type !== 'nth-weekday' || !COUNTED_FROM.has(lowerAt(tokens, from))) return false
  return WEEKDAYS.has(lowerAt(tokens, from - 1))
}

function isUsual({ from, to }: Candidate, tokens: readonly DateToken[]): boolean {
  const clause = clauseAround(tokens, { from, to })
  if (!hasWord(tokens, clause, USUALLY)) return false
  return (clauseTenseAt(tokens, { from, to }) ?? 'present') === 'present'
}
