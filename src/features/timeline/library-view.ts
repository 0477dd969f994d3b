import { type LibraryTimeline, PIECE_ENTRIES, type TimelinePeriod } from '../../core/model/library.ts'
import { countBeyond } from './count-beyond.ts'
import { countAll, group, intoPeriods, type Known, lengthOfStrip, total } from './count-periods.ts'
import type { DaySpan } from './days.ts'
import { spanOfPeriod } from './periods.ts'
import { entriesOf, type PieceOf } from './piece-rows.ts'
import { beginsIn, type EntryRow, type PeriodRow, sortRows, type TimelineRow } from './rows.ts'

/** Up to so many entries are told one by one; more are counted by period. */
const MOST_ENTRIES = 60
/** With fewer periods than this the list says too little: finer ones are fetched. */
const FEWEST_PERIODS = 10
const MOST_PERIODS = 48
/** Entries are fetched for this many periods at most where they would be counted again: of all time, and of less. */
const MOST_PIECES_OF_ALL = 2
const MOST_PIECES = 10
/** Entries of one day, about; what is more is counted. */
const MOST_OF_A_DAY = 5000
/** So many are fetched at a time. */
const PIECES_OF_A_DAY = 20
/** The strip has room for more. */
const MOST_BARS = 240

export interface LibraryView {
  rows: TimelineRow[]
  /** Addresses of pieces without which this is coarser than it might be. */
  needed: string[]
  /** Entries before and after the window. */
  beyond: readonly [before: number, after: number]
  /** Entries that nothing dates, where they or the others are too many to be told one by one. */
  undated: number
}

/** All that a timeline reaches over, to whole periods; null when nothing is dated. */
export function extentOfTimeline({ periods }: LibraryTimeline): DaySpan | null {
  const spans = periods.flatMap(({ period }) => spanOfPeriod(period) ?? [])
  const [first, last] = [spans[0], spans.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/**
 * What of the timelines stands in a window: entries when they are few, periods with counts when they are many.
 *
 * @param timelines the whole library's, or those of the voices chosen
 * @param voiceOf the place of a speaker among the voices; null for one without a sign
 */
export function describeLibrary(
  timelines: readonly LibraryTimeline[],
  pieceOf: PieceOf,
  window: DaySpan | null,
  voiceOf: (speaker: string) => number | null,
): LibraryView {
  const shown = window ?? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  const top = timelines.flatMap(({ periods }) => periods)
  const inside = top.filter(({ period }) => overlaps(period, shown))
  const { known, needed, opened } = refine({ entries: [], periods: inside }, pieceOf, shown, voiceOf)
  // what the rows count whole is not counted beyond them, even where its piece is at hand
  const openedPieceOf: PieceOf = (asset) => (opened.has(asset) ? pieceOf(asset) : undefined)
  const undated = window === null ? timelines.flatMap((timeline) => timeline.undated ?? []) : []
  const rows = layRows(known, shown)
  const undatedCount = undated.reduce((sum, { entries }) => sum + entries, 0)
  const areTold = rows.every(({ type }) => type === 'entry') && undatedCount <= PIECE_ENTRIES
  const lost = openUndated(areTold ? undated.map(({ asset }) => asset) : [], pieceOf, voiceOf)
  return {
    rows: [...rows, ...unique(lost.entries)],
    undated: areTold ? 0 : undatedCount,
    needed: [...new Set([...needed, ...lost.needed])],
    beyond:
      window === null
        ? [0, 0]
        : [countBeyond(top, shown, -1, openedPieceOf), countBeyond(top, shown, 1, openedPieceOf)],
  }
}

/** How full a timeline is along all of its time, as finely as is known without fetching. */
export function describeFullness(timelines: readonly LibraryTimeline[], pieceOf: PieceOf): PeriodRow[] {
  const all = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  const periods = timelines.flatMap((timeline) => timeline.periods)
  const isSmall = periods.length < FEWEST_PERIODS && new Set(periods.map(({ asset }) => asset)).size === 1
  const known = isSmall ? expand({ entries: [], periods }, pieceOf, all, () => null) : { entries: [], periods }
  return intoPeriods(known, (rows) => lengthOfStrip(rows) <= MOST_BARS)
}

/** Opens periods until the entries are few enough to be told, or the periods fine enough to tell something. */
function refine(
  start: Known,
  pieceOf: PieceOf,
  window: DaySpan,
  voiceOf: (speaker: string) => number | null,
): { known: Known; needed: string[]; opened: ReadonlySet<string> } {
  const opened = new Set<string>()
  let known = start
  for (;;) {
    const assets = chooseAssets(known, window)
    if (assets.size === 0) return { known, needed: [], opened }
    const needed = [...assets].filter((asset) => pieceOf(asset) === undefined)
    if (needed.length === assets.size) return { known, needed, opened }
    for (const asset of assets) opened.add(asset)
    known = expand(known, (asset) => (assets.has(asset) ? pieceOf(asset) : undefined), window, voiceOf)
  }
}

/** Whose pieces to open next; none when what is known is enough. */
function chooseAssets(known: Known, window: DaySpan): ReadonlySet<string> {
  const { periods, entries } = known
  const all = new Set(periods.map(({ asset }) => asset))
  if (countAll(known) <= MOST_ENTRIES) return all
  if (isOneDay(window)) return entries.length >= MOST_OF_A_DAY ? new Set() : new Set([...all].slice(0, PIECES_OF_A_DAY))
  if (periods.length + entries.length >= FEWEST_PERIODS) return new Set()
  const isFull = (period: TimelinePeriod) => total(period) > PIECE_ENTRIES
  const divided = new Set(periods.filter(isFull).map(({ asset }) => asset))
  const most = Number.isFinite(window.start) ? MOST_PIECES : MOST_PIECES_OF_ALL
  return all.size - divided.size <= most ? all : divided
}

/** Each period replaced by what its piece holds, where that is known. */
function expand(
  { entries, periods }: Known,
  pieceOf: PieceOf,
  window: DaySpan,
  voiceOf: (speaker: string) => number | null,
): Known {
  const found: Known = { entries: [...entries], periods: [] }
  const seen = new Set<string>()
  for (const period of periods) {
    const piece = pieceOf(period.asset)
    if (piece === undefined) found.periods.push(period)
    else if (!seen.has(period.asset)) {
      seen.add(period.asset)
      if ('periods' in piece) found.periods.push(...piece.periods.filter((finer) => overlaps(finer.period, window)))
      else found.entries.push(...entriesOf(piece, voiceOf).filter((row) => beginsIn(row, window)))
    }
  }
  return { entries: unique(found.entries), periods: found.periods }
}

/** Entries that nothing dates; where they are many, a piece lists the pieces that hold them. */
function openUndated(
  assets: readonly string[],
  pieceOf: PieceOf,
  voiceOf: (speaker: string) => number | null,
): { entries: EntryRow[]; needed: string[] } {
  const pieces = assets.map(pieceOf)
  const parts = pieces.flatMap((piece) =>
    piece !== undefined && 'periods' in piece ? piece.periods.map(({ asset }) => asset) : [],
  )
  const below = parts.length === 0 ? { entries: [], needed: [] } : openUndated(parts, pieceOf, voiceOf)
  return {
    entries: [...pieces.flatMap((piece) => entriesOf(piece, voiceOf)), ...below.entries],
    needed: [...assets.filter((_, i) => pieces[i] === undefined), ...below.needed],
  }
}

/** An entry that dates the words of two chosen voices comes twice. */
function unique(rows: readonly EntryRow[]): EntryRow[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()]
}

/** Of a day all that is known is told, however much it is. */
function layRows(known: Known, window: DaySpan): TimelineRow[] {
  const { periods, entries } = known
  if (isOneDay(window)) return [...sortRows(entries), ...group([], periods, 'day')]
  if (periods.length === 0 && entries.length <= MOST_ENTRIES) return sortRows(entries)
  return intoPeriods(known, (rows) => rows.length <= MOST_PERIODS)
}

const isOneDay = ({ start, end }: DaySpan): boolean => end - start <= 1

function overlaps(period: string, { start, end }: DaySpan): boolean {
  const span = spanOfPeriod(period)
  return span !== null && span.start < end && start < span.end
}
