import { periodOfEntry, precisionOf, UNITS } from '../../core/model/calendar-period.ts'
import type { TimelinePeriod } from '../../core/model/library.ts'
import { total, unitOf } from './count-periods.ts'
import { beginningOf, type DaySpan } from './days.ts'
import { spanOfPeriod } from './periods.ts'
import { entriesOf, type PieceOf } from './piece-rows.ts'
import type { EntryRow } from './rows.ts'

/** Entries on one side of the window: exact where its edge falls between periods or into a piece that is opened. */
export function countBeyond(
  periods: readonly TimelinePeriod[],
  window: DaySpan,
  side: -1 | 1,
  pieceOf: PieceOf,
): number {
  let count = 0
  for (const period of periods) {
    const span = spanOfPeriod(period.period)
    if (span === null) continue
    if (side < 0 ? span.end <= window.start : span.start >= window.end) count += total(period)
    else if (side < 0 ? span.start < window.start : span.end > window.end) {
      const piece = pieceOf(period.asset)
      if (piece === undefined) continue
      const isIn = (row: EntryRow) => holds(period, row) && isBeyond(row, window, side)
      if ('periods' in piece) count += countBeyond(piece.periods, window, side, pieceOf)
      else count += entriesOf(piece, () => null).filter(isIn).length
    }
  }
  return count
}

/** Neighbours share a piece. */
function holds({ period, whole }: TimelinePeriod, { entry }: EntryRow): boolean {
  const unit = unitOf(period)
  return (
    periodOfEntry(entry, unit) === period &&
    (whole === undefined || UNITS.indexOf(precisionOf(entry)) <= UNITS.indexOf(unit))
  )
}

function isBeyond({ extent }: EntryRow, window: DaySpan, side: -1 | 1): boolean {
  const day = beginningOf(extent)
  return day !== null && (side < 0 ? day < window.start : day >= window.end)
}
