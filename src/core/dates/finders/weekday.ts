import { MONTH_ADJECTIVES } from '../../lexicon/calendar/months.ts'
import {
  ACCUSATIVE_PREPOSITIONS,
  AND,
  DAY_PART_NOUNS,
  DAY_PARTS,
  FIRST_OR_LAST,
  IN,
  OR,
} from '../../lexicon/calendar/prepositions.ts'
import { DONE } from '../../lexicon/calendar/states.ts'
import { LONG, WEEKEND, WEEKEND_ADJECTIVES } from '../../lexicon/calendar/units.ts'
import {
  EDITION_STEMS,
  EVERY,
  WEEKDAY_ACCUSATIVES,
  WEEKDAY_ADJECTIVES,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from '../../lexicon/calendar/weekdays.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensWhich, readWhich } from '../read-parts.ts'
import { isOrdinalAt } from './nth-weekday.ts'

/**
 * `w środę`, `ubiegłej środy`, `wtorkowej`, `w sobotni wieczór`, `w najbliższy weekend`, `weekendowa decyzja`; no habit
 * (`w środy`, `w każdy piątek`, `niedzielne wydanie`), no `Środa`.
 */
export const weekday: Finder = {
  opens: (form) => opensWhich(form) || OPENINGS.some((forms) => forms.has(form.lower)),
  find: findWeekday,
}

const OPENINGS = [LONG, WEEKEND, WEEKEND_ADJECTIVES, WEEKDAYS, WEEKDAY_ADJECTIVES]

function findWeekday(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const which = readWhich(tokens, at)
  const dayAt = which?.end ?? at
  const nameAt = LONG.has(wordAt(tokens, dayAt)) && WEEKEND.has(wordAt(tokens, dayAt + 1)) ? dayAt + 1 : dayAt
  const shift = which?.value ?? null
  const word = wordAt(tokens, nameAt)
  if (EVERY.has(lowerAt(tokens, at - 1))) return null
  const month = WEEKEND.has(word) ? MONTH_ADJECTIVES.get(wordAt(tokens, nameAt + 1)) : undefined
  // `weekend majowy`: the long one of that month, wherever it falls
  if (month !== undefined && !which)
    return { end: nameAt + 2, expression: { type: 'months', month, lastMonth: month, year: null } }
  if (WEEKEND.has(word)) {
    if (FIRST_OR_LAST.has(lowerAt(tokens, nameAt - 1)) && isOfSomething(tokens, nameAt + 1)) return null
    return isOrdinalAt(tokens, at - 1) ? null : { end: nameAt + 1, expression: { type: 'weekend', shift } }
  }
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) {
    // the first Tuesday of a month is no Tuesday near the publication
    if (isOrdinalAt(tokens, at - 1) || isHabit(tokens, nameAt)) return null
    if (!which && (isSurname(tokens, at) || endsTitle(tokens, at))) return null
    return { end: nameAt + 1, expression: { type: 'weekday', weekday, shift } }
  }
  if (WEEKEND_ADJECTIVES.has(word) && !which && DONE.has(wordAt(tokens, at + 1)))
    return { end: at + 1, expression: { type: 'weekend', shift }, attributive: true }
  const adjective = WEEKDAY_ADJECTIVES.get(word)
  if (adjective === undefined || which) return null
  if (EDITION_STEMS.some((stem) => wordAt(tokens, at + 1).startsWith(stem)) && !IN.has(lowerAt(tokens, at - 1)))
    return null
  const isDayPart = DAY_PART_NOUNS.has(wordAt(tokens, at + 1))
  return {
    end: isDayPart ? at + 2 : at + 1,
    expression: { type: 'weekday', weekday: adjective, shift: null },
    attributive: !isDayPart,
  }
}

/** `w ostatni weekend wakacji`: of these, and not before the publication. */
const isOfSomething = (tokens: readonly DateToken[], at: number): boolean =>
  (tokens[at]?.form.readings ?? []).some(({ pos, cases }) => (pos === 'subst' || pos === 'adj') && cases & CASES.gen) &&
  (tokens[at]?.form.readings ?? []).every(({ pos, cases }) => pos !== 'prep' && !(cases & CASES.nom))

/** `w soboty`, and `we wtorki, czwartki oraz soboty`, where only the first has the preposition. */
function isHabit(tokens: readonly DateToken[], at: number): boolean {
  const word = wordAt(tokens, at)
  const before = lowerAt(tokens, at - 1)
  if (ACCUSATIVE_PREPOSITIONS.has(before)) return !WEEKDAY_ACCUSATIVES.has(word)
  if (!WEEKDAY_PLURALS.has(word)) return false
  const isListed = before === ',' || AND.has(before) || OR.has(before)
  return isListed && WEEKDAY_PLURALS.has(wordAt(tokens, at - 2))
}

/** Words in marks before a day that what is called so may have. */
const LONGEST_TITLE = 3

/** `„Trochę większy poniedziałek”`: what a book is called, and no day of a speech, which would have its preposition. */
function endsTitle(tokens: readonly DateToken[], at: number): boolean {
  if (!MARK.test(tokens[at + 1]?.text ?? '') || ACCUSATIVE_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return false
  for (let i = at - 1; i >= at - 1 - LONGEST_TITLE; i--) if (MARK.test(tokens[i]?.text ?? '')) return true
  return false
}

const MARK = /^["„”“«»]$/u

/** `Piątek strzelił gola`: the first word of a sentence is lowered, and only what stands beside it makes it a day. */
function isSurname(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  if (!token?.form.isCapitalised || token.form.isShouted) return false
  const next = wordAt(tokens, at + 1)
  return !/^[,(:]$/.test(next) && numberAt(tokens, at + 1) === null && !DAY_PARTS.some(([word]) => word === next)
}
