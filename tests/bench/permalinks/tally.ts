import type { Case } from './make-case.ts'

/** What a matcher said of a case. */
export interface Answer {
  quote: string | null
  status: 'same' | 'edited' | 'changed' | 'gone'
}

/** Counts of cases, and of those that came out as they should. */
export interface Tally {
  links: number
  living: number
  right: number
  wrong: number
  deleted: number
  saidSo: number
  changed: number
  flagged: number
  negated: number
  negationFlagged: number
  kept: number
  falseAlarms: number
  lost: number
}

export const newTally = (): Tally => ({
  links: 0,
  living: 0,
  right: 0,
  wrong: 0,
  deleted: 0,
  saidSo: 0,
  changed: 0,
  flagged: 0,
  negated: 0,
  negationFlagged: 0,
  kept: 0,
  falseAlarms: 0,
  lost: 0,
})

export type Fault = 'missed' | 'wrong' | 'unflagged' | 'false alarm' | null

/** Adds a case; says what was wrong with the answer. */
export function count(tally: Tally, { truth, sense }: Case, { quote, status }: Answer): Fault {
  tally.links++
  if (truth.is === 'lost') {
    // what the parser does not find can't be landed on; which quote would be wrong nobody can say
    tally.lost++
    return null
  }
  if (truth.is === 'deleted') {
    tally.deleted++
    if (quote === null) tally.saidSo++
    else tally.wrong++
    return quote === null ? null : 'wrong'
  }
  tally.living++
  const right = truth.quotes.some(({ id }) => id === quote)
  if (right) tally.right++
  else if (quote !== null) tally.wrong++
  if (!right) return quote === null ? 'missed' : 'wrong'
  const flagged = status === 'changed'
  if (sense === 'kept') {
    tally.kept++
    if (flagged) tally.falseAlarms++
    return flagged ? 'false alarm' : null
  }
  tally.changed++
  if (flagged) tally.flagged++
  if (sense === 'negation') {
    tally.negated++
    if (flagged) tally.negationFlagged++
  }
  return flagged ? null : 'unflagged'
}

export const add = (a: Tally, b: Tally): Tally =>
  Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Tally]])) as unknown as Tally
