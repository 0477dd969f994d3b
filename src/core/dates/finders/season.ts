import {
  BEFORE_SUMMER,
  ELECTION_SEASONS,
  SEASON_ADJECTIVES,
  SEASONS,
  SEASONS_ALONE,
  SEASONS_NAMED,
  SUMMER_HOLIDAYS,
  SUMMER_OR_YEARS,
  WHICH_HOLIDAYS,
} from '../../lexicon/calendar/months.ts'
import { DECADE_WORDS } from '../../lexicon/calendar/numbers.ts'
import { AND, DATE_PREPOSITIONS, PARTS, TURN } from '../../lexicon/calendar/prepositions.ts'
import { OF_TIME } from '../../lexicon/calendar/states.ts'
import { ELECTION_STEMS, SEASON_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, numberAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensWhich, readWhich, readYear, skipYearWord } from '../read-parts.ts'

const SUMMER = 22
const WINTER = 24

/**
 * `wiosną 2021`, `jesienią ub.r.`, `tej zimy`, `ubiegłego lata`, `w sezonie letnim`, `w ubiegłym sezonie zimowym`,
 * `wiosennych wyborów`, `w te wakacje`.
 */
export const season: Finder = {
  opens: (form) =>
    SEASONS_NAMED.has(form.lower) ||
    SEASON_WORDS.has(form.lower) ||
    WHICH_HOLIDAYS.has(form.lower) ||
    ELECTION_SEASONS.has(form.lower) ||
    opensWhich(form),
  find: findSeason,
}

function findSeason(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const word = lowerAt(tokens, at)
  const bySeason = SEASONS.get(word)
  // in the accusative and the genitive a season may be spoken of, and placed nowhere: `śnieżną zimę`
  if (bySeason !== undefined && (SEASONS_ALONE.has(word) || isPlaced(tokens, at))) {
    return found(tokens, at + 1, bySeason)
  }
  if (word === SUMMER_OR_YEARS && (isSummer(tokens, at) || (isPlaced(tokens, at) && AND.has(lowerAt(tokens, at - 1)))))
    return found(tokens, at + 1, SUMMER)
  const byAdjective = SEASON_WORDS.has(word) ? SEASON_ADJECTIVES.get(wordAt(tokens, at + 1)) : undefined
  if (byAdjective !== undefined) return found(tokens, at + 2, byAdjective)
  const attribute = ELECTION_SEASONS.get(word)
  if (attribute !== undefined && ELECTION_STEMS.some((stem) => wordAt(tokens, at + 1).startsWith(stem)))
    return { end: at + 1, expression: { type: 'season', season: attribute, year: null }, attributive: true }
  const plural = WHICH_HOLIDAYS.get(word)
  const isWhen = DATE_PREPOSITIONS.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 1) !== OF_TIME
  if (plural !== undefined && isWhen && wordAt(tokens, at + 1) === SUMMER_HOLIDAYS)
    return { end: at + 2, expression: { type: 'season', season: SUMMER, year: null, which: plural } }
  const which = readWhich(tokens, at)
  if (!which) return null
  const isSpelledOut = SEASON_WORDS.has(wordAt(tokens, which.end))
  const nameAt = isSpelledOut ? which.end + 1 : which.end
  const named = (isSpelledOut ? SEASON_ADJECTIVES : SEASONS_NAMED).get(wordAt(tokens, nameAt))
  if (named === undefined) return null
  return { end: nameAt + 1, expression: { type: 'season', season: named, year: null, which: which.value } }
}

/** `do lata`, `pod koniec lata`, `do końca lata 2017 r.`; what a number or a decade follows are years. */
function isSummer(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (BEFORE_SUMMER.has(before)) return true
  if (!PARTS.has(before)) return false
  if (numberAt(tokens, at + 1) === null) return !DECADE_WORDS.has(wordAt(tokens, at + 1))
  return (readYear(tokens, at + 1)?.end ?? 0) > at + 2
}

function isPlaced(tokens: readonly DateToken[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (DATE_PREPOSITIONS.has(before) || PARTS.has(before) || readYear(tokens, at + 1) !== null) return true
  // `na przełomie lata i jesieni`
  return AND.has(before) && TURN.has(lowerAt(tokens, at - 3))
}

function found(tokens: readonly DateToken[], next: number, season: number): FoundExpression {
  const year = readYear(tokens, next)
  const second = year && season === WINTER ? pastSecondYear(tokens, year.end) : null
  return { end: second ?? year?.end ?? next, expression: { type: 'season', season, year: year?.value ?? null } }
}

/** `zimą 2010/2011`, `zimą 2010/11 roku`: it ends in the next year. */
function pastSecondYear(tokens: readonly DateToken[], at: number): number | null {
  const [first, second] = [numberAt(tokens, at - 1), numberAt(tokens, at + 1)]
  if (wordAt(tokens, at) !== '/' || first === null || second === null) return null
  return second === first + 1 || second === (first + 1) % 100 ? skipYearWord(tokens, at + 2) : null
}
