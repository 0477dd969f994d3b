import type { Tally } from './tally.ts'

export interface Bars {
  right: number
  wrong: number
  saidSo: number
  flagged: number
  negationFlagged: number
  falseAlarms: number
  milliseconds: number
}

/** What links are held to where a record goes with their article, in percent; the time in milliseconds. */
export const WITH_RECORD: Bars = {
  right: 99.5,
  wrong: 0,
  saidSo: 99,
  flagged: 97,
  negationFlagged: 100,
  falseAlarms: 1,
  milliseconds: 2,
}
export const LINK_ALONE: Bars = {
  right: 98,
  wrong: 0.3,
  saidSo: 97,
  flagged: 90,
  negationFlagged: 95,
  falseAlarms: 2,
  milliseconds: 2,
}

export const percent = (part: number, whole: number): number => (whole === 0 ? Number.NaN : (100 * part) / whole)

export const shares = (tally: Tally): Omit<Bars, 'milliseconds'> => ({
  right: percent(tally.right, tally.living),
  wrong: percent(tally.wrong, tally.links),
  saidSo: percent(tally.saidSo, tally.deleted),
  flagged: percent(tally.flagged, tally.changed),
  negationFlagged: percent(tally.negationFlagged, tally.negated),
  falseAlarms: percent(tally.falseAlarms, tally.kept),
})

/** The names of the bars that are missed; one that nothing was counted for is missed too. */
export function missedBars(tally: Tally, milliseconds: number, bars: Bars): string[] {
  const reached = { ...shares(tally), milliseconds }
  const atMost = new Set<keyof Bars>(['wrong', 'falseAlarms', 'milliseconds'])
  return (Object.keys(bars) as (keyof Bars)[]).filter((bar) =>
    atMost.has(bar) ? !(reached[bar] <= bars[bar]) : !(reached[bar] >= bars[bar]),
  )
}
