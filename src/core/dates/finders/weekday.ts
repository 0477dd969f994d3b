import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import { ACCUSATIVE_PREPOSITIONS } from '../../lexicon/calendar/prepositions.ts'
import { WHICH } from '../../lexicon/calendar/relative.ts'
import { WEEKEND } from '../../lexicon/calendar/units.ts'
import { EVERY, WEEKDAY_ACCUSATIVES, WEEKDAY_ADJECTIVES, WEEKDAYS } from '../../lexicon/calendar/weekdays.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'

/** `w środę`, `ubiegłej środy`, `wtorkowej`, `w najbliższy weekend`; no habit (`w środy`, `w każdy piątek`), no `Środa`. */
export const weekday: Finder = {
  opens: ({ lower }) => WHICH.has(lower) || WEEKEND.has(lower) || WEEKDAYS.has(lower) || WEEKDAY_ADJECTIVES.has(lower),
  find: findWeekday,
}

function findWeekday(tokens: readonly DateToken[], at: number): Found | null {
  const which = WHICH.get(lowerAt(tokens, at))
  const nameAt = which === undefined ? at : at + 1
  const shift = which ?? null
  const word = wordAt(tokens, nameAt)
  // the first Tuesday of a month is no Tuesday near the publication
  if (EVERY.has(lowerAt(tokens, at - 1)) || ORDINALS.has(lowerAt(tokens, at - 1))) return null
  if (WEEKEND.has(word)) return { end: nameAt + 1, expression: { type: 'weekend', shift } }
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) {
    if (ACCUSATIVE_PREPOSITIONS.has(lowerAt(tokens, nameAt - 1)) && !WEEKDAY_ACCUSATIVES.has(word)) return null
    return { end: nameAt + 1, expression: { type: 'weekday', weekday, shift } }
  }
  const adjective = WEEKDAY_ADJECTIVES.get(word)
  if (adjective === undefined || which !== undefined) return null
  return { end: at + 1, expression: { type: 'weekday', weekday: adjective, shift: null }, attributive: true }
}
