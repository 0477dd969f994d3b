import type { HolidayDate } from '../lexicon/calendar/holidays.ts'
import type { Bound } from '../lexicon/calendar/prepositions.ts'
import type { CountedUnit, DateUnit } from '../lexicon/calendar/units.ts'

/** A year as it is named: by its number, or in years from the publication's (`ub.r.` is -1). */
export type YearRef = { absolute: number } | { shift: number }

/** What comes once a year, and needs a year to be a date. */
export type Yearly =
  /** `weekday` from 1: the one that the text says it is. */
  | { type: 'day'; day: number; month: number; year: YearRef | null; lastDay?: number; weekday?: number }
  /** Days of one month, each by itself: `3, 10 i 17 maja`. */
  | { type: 'days'; days: readonly number[]; month: number; year: YearRef | null }
  | { type: 'holiday'; date: HolidayDate; year: YearRef | null; weekday?: number }
  /** `w drugą sobotę maja`; -1 is the last. */
  | { type: 'nth-weekday'; weekday: number; nth: number; month: number; year: YearRef | null; days?: number }
  | { type: 'months'; month: number; lastMonth: number; year: YearRef | null }
  /** EDTF's 21 (spring) .. 24 (winter); of the one before the publication `which` is -1. */
  | { type: 'season'; season: number; year: YearRef | null; which?: -1 | 0 | 1 }

/** What an expression says, before anybody asks when it was written. */
export type Expression =
  | Yearly
  /** `12 bm.`, `3-5 bm.`: of a month counted from the publication's. */
  | { type: 'day-of-month'; day: number; shift: number; lastDay?: number }
  | { type: 'year'; year: YearRef }
  | { type: 'years'; from: number; to: number }
  /** `w tym roku szkolnym`: from the month in which it begins; of a new one `shift` is null. */
  | { type: 'school-year'; begins: number; shift: -1 | 0 | 1 | null }
  /** `199`: the nineties; `19`: the twentieth century; `08`: the ninth. */
  | { type: 'prefix'; digits: string }
  /** `week`: of that week, counted from the publication's. */
  | { type: 'weekday'; weekday: number; shift: -1 | 0 | 1 | null; week?: number }
  | { type: 'weekend'; shift: -1 | 0 | 1 | null }
  | { type: 'night'; shift: -1 | 0 | 1 }
  /** The turn of the year. */
  | { type: 'turn-of-year' }
  /**
   * `inText`: of a date before it, where there is one (`w następnym roku`), or that date's own (`w tamtym roku`); `ahead`: else
   * only of what is to come; `part`: `koniec roku`.
   */
  | {
      type: 'period'
      unit: DateUnit
      shift: number
      inText?: 'or-publication' | 'or-ahead' | 'own'
      part?: 'start' | 'end'
    }
  /** So many units from the publication, or from the date before it in the text; null: how many, it does not say. */
  | { type: 'offset'; unit: CountedUnit; amount: number | null; from: 'publication' | 'text'; exact: boolean }
  /** So many units from a date that stands beside: `dwa dni po 3 maja`. */
  | { type: 'counted'; unit: CountedUnit; amount: number; from: Expression }
  /** The last (or next) so many units. */
  | { type: 'run'; unit: CountedUnit; amount: number | null; direction: -1 | 1 }
  /** A state that has lasted so many years, or half ones, up to the publication. */
  | { type: 'lasting'; years: number }
  | { type: 'range'; from: Expression; to: Expression }
  /** A time of its own that no rule here can place. */
  | { type: 'unplaced' }

/** A finder's proposal: from the token it was asked about up to, not including, `end`. */
export interface FoundExpression {
  end: number
  expression: Expression
  /** An adjective: the preposition before it is its noun's. */
  attributive?: boolean
  /** A word inside says that it is only about so. */
  approximate?: boolean
}

/** A date expression in a sentence: tokens [from, to). */
export interface Candidate {
  from: number
  to: number
  expression: Expression
  attributive: boolean
  bound: Bound
  /** A word says that it is only about so. */
  approximate: boolean
  /** Its preposition points ahead. */
  ahead: boolean
}

/** An EDTF date, and how it came about where the text does not say it in full. */
export interface Resolved {
  date: string
  rule?: DateRule
  against?: string
}

/** How what the text leaves out was filled in; `TimelineEntry.resolved.rule` is one of these. */
export type DateRule =
  | 'relative-day'
  | 'relative-week'
  | 'relative-month'
  | 'relative-quarter'
  | 'relative-year'
  | 'relative-decade'
  | 'relative-century'
  | 'relative-night'
  | 'weekday'
  | 'nearest-year'
  | 'year-in-text'
  | 'offset'
  | 'offset-in-text'
  | 'period-in-text'
  | 'run'
  | 'lasting'
