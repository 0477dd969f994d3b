import type { Form } from '../text/forms.ts'
import type { Token } from '../text/tokens.ts'
import { type DateToken, partsOf } from './date-tokens.ts'
import type { Candidate } from './expression.ts'
import type { Finder } from './finder.ts'
import { agoOrLater } from './finders/ago-or-later.ts'
import { century } from './finders/century.ts'
import { dayAndMonth } from './finders/day-and-month.ts'
import { decade } from './finders/decade.ts'
import { eitherStretch } from './finders/either-stretch.ts'
import { englishDate } from './finders/english-date.ts'
import { holiday } from './finders/holiday.ts'
import { lastingState } from './finders/lasting-state.ts'
import { month } from './finders/month.ts'
import { night } from './finders/night.ts'
import { nthWeekday } from './finders/nth-weekday.ts'
import { numericDate } from './finders/numeric-date.ts'
import { quarter } from './finders/quarter.ts'
import { relativeDay } from './finders/relative-day.ts'
import { relativePeriod } from './finders/relative-period.ts'
import { run } from './finders/run.ts'
import { season } from './finders/season.ts'
import { shortDate } from './finders/short-date.ts'
import { turnOfYear } from './finders/turn-of-year.ts'
import { weekday } from './finders/weekday.ts'
import { year } from './finders/year.ts'
import { attachPreposition } from './refiners/attach-preposition.ts'
import { countFromDate } from './refiners/count-from-date.ts'
import { dropHabits } from './refiners/drop-habits.ts'
import { equateApposition } from './refiners/equate-apposition.ts'
import { joinRanges } from './refiners/join-ranges.ts'
import { joinWeek } from './refiners/join-week.ts'
import { joinYearAdjective } from './refiners/join-year-adjective.ts'
import { mergeSameDay } from './refiners/merge-same-day.ts'
import { pickLongest } from './refiners/pick-longest.ts'
import { takeYearBefore } from './refiners/take-year-before.ts'

type Refiner = (candidates: readonly Candidate[], tokens: readonly DateToken[]) => Candidate[]

/** They propose at every token; of those that overlap the longest stays, and of equals the first here. */
const FINDERS: readonly Finder[] = [
  numericDate,
  dayAndMonth,
  shortDate,
  englishDate,
  holiday,
  nthWeekday,
  month,
  year,
  decade,
  century,
  season,
  quarter,
  turnOfYear,
  weekday,
  relativeDay,
  night,
  lastingState,
  agoOrLater,
  eitherStretch,
  run,
  relativePeriod,
]

const REFINERS: readonly Refiner[] = [
  pickLongest,
  joinYearAdjective,
  joinWeek,
  countFromDate,
  mergeSameDay,
  joinRanges,
  attachPreposition,
  takeYearBefore,
  equateApposition,
  dropHabits,
]

/** Which finders a form, or a part of it, may open; for nearly all forms none. */
const openedBy = new WeakMap<Form, readonly Finder[]>()
const NONE: readonly Finder[] = []

function findersFor(form: Form): readonly Finder[] {
  const known = openedBy.get(form)
  if (known) return known
  const finders = form.isPlain
    ? FINDERS.filter(({ opens }) => opens(form))
    : partsOf(form).flatMap((part) => findersFor(part))
  const found = finders.length > 0 ? finders : NONE
  openedBy.set(form, found)
  return found
}

/** Whether any of these tokens may open a date: most sentences have none, and are not read again for it. */
export function mayHoldDates(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = tokens[i]?.form
    if (form && findersFor(form).length > 0) return true
  }
  return false
}

/** The date expressions of one sentence, in order and apart. */
export function findCandidates(tokens: readonly DateToken[]): Candidate[] {
  const proposed: Candidate[] = []
  for (let from = 0; from < tokens.length; from++) {
    const form = tokens[from]?.form
    if (!form) continue
    for (const { find } of findersFor(form)) {
      const found = find(tokens, from)
      if (!found || found.end > tokens.length) continue
      proposed.push({
        from,
        to: found.end,
        expression: found.expression,
        attributive: found.attributive ?? false,
        bound: null,
        approximate: found.approximate ?? false,
        ahead: false,
      })
    }
  }
  if (proposed.length === 0) return proposed
  return REFINERS.reduce<Candidate[]>((candidates, refine) => refine(candidates, tokens), proposed)
}
