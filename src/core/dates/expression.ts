import type { Bound } from '../lexicon/calendar/prepositions.ts'
import type { DateUnit } from '../lexicon/calendar/units.ts'

/** A year as it is named: by its number, or in years from the publication's (`ub.r.` is -1). */
export type YearRef = { absolute: number } | { shift: number }

/** What an expression says, before anybody asks when it was written. */
export type Expression =
  | { type: 'day'; day: number; month: number; year: YearRef | null; lastDay?: number; joint?: 'range' | 'and' }
  | { type: 'months'; month: number; lastMonth: number; year: YearRef | null }
  | { type: 'season'; season: number; year: YearRef | null }
  | { type: 'year'; year: YearRef }
  | { type: 'years'; from: number; to: number }
  /** `199`: the nineties; `19`: the twentieth century. */
  | { type: 'prefix'; digits: number; length: 2 | 3 }
  | { type: 'weekday'; weekday: number; shift: -1 | 0 | 1 | null; last?: number }
  | { type: 'weekend'; shift: -1 | 0 | 1 | null }
  | { type: 'period'; unit: DateUnit; shift: number }
  /** So many units from the publication, or from the date before it in the text; null: how many, it does not say. */
  | { type: 'offset'; unit: DateUnit; amount: number | null; from: 'publication' | 'text'; exact: boolean }
  /** The last (or next) so many units. */
  | { type: 'run'; unit: DateUnit; amount: number | null; direction: -1 | 1 }
  /** A state that has lasted so many years, up to the publication. */
  | { type: 'lasting'; years: number }
  | { type: 'range'; from: Expression; to: Expression }
  /** A time of its own that no rule here can place. */
  | { type: 'unplaced' }

/** A finder's proposal: from the token it was asked about up to, not including, `end`. */
export interface Found {
  end: number
  expression: Expression
  /** An adjective: the preposition before it is its noun's. */
  attributive?: true
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
  rule?: string
  against?: string
}
