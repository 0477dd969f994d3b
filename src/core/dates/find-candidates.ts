import type { DateToken } from './date-tokens.ts'
import type { Candidate, Found } from './expression.ts'
import { findAgoOrLater } from './finders/ago-or-later.ts'
import { findDayAndMonth } from './finders/day-and-month.ts'
import { findDecadeOrCentury } from './finders/decade-or-century.ts'
import { findEnglishDate } from './finders/english-date.ts'
import { findHoliday } from './finders/holiday.ts'
import { findLastingState } from './finders/lasting-state.ts'
import { findMonth } from './finders/month.ts'
import { findNumericDate } from './finders/numeric-date.ts'
import { findRelativeDay } from './finders/relative-day.ts'
import { findRelativePeriod } from './finders/relative-period.ts'
import { findSeasonOrQuarter } from './finders/season-or-quarter.ts'
import { findWeekday } from './finders/weekday.ts'
import { findYear } from './finders/year.ts'
import { attachPreposition } from './refiners/attach-preposition.ts'
import { dropHabits } from './refiners/drop-habits.ts'
import { joinRanges } from './refiners/join-ranges.ts'
import { mergeSameDay } from './refiners/merge-same-day.ts'
import { pickLongest } from './refiners/pick-longest.ts'

type Finder = (tokens: readonly DateToken[], at: number) => Found | null
type Refiner = (candidates: readonly Candidate[], tokens: readonly DateToken[]) => Candidate[]

/** They propose at every token; of those that overlap the longest stays, and of equals the first here. */
const FINDERS: readonly Finder[] = [
  findNumericDate,
  findDayAndMonth,
  findEnglishDate,
  findHoliday,
  findMonth,
  findYear,
  findDecadeOrCentury,
  findSeasonOrQuarter,
  findWeekday,
  findRelativeDay,
  findLastingState,
  findAgoOrLater,
  findRelativePeriod,
]

const REFINERS: readonly Refiner[] = [pickLongest, mergeSameDay, joinRanges, dropHabits, attachPreposition]

/** The date expressions of one sentence, in order and apart. */
export function findCandidates(tokens: readonly DateToken[]): Candidate[] {
  const proposed = tokens.flatMap((_, from) =>
    FINDERS.flatMap((find) => {
      const found = find(tokens, from)
      return found && found.end <= tokens.length
        ? [
            {
              from,
              to: found.end,
              expression: found.expression,
              attributive: found.attributive ?? false,
              bound: null,
              approximate: false,
              ahead: false,
            },
          ]
        : []
    }),
  )
  return REFINERS.reduce<Candidate[]>((candidates, refine) => refine(candidates, tokens), proposed)
}
