import {
  coarserOf,
  periodOfDay,
  periodOfEntry,
  precisionOf,
  UNITS,
  type Unit,
} from '../../core/model/calendar-period.ts'
import {
  type LibraryTimeline,
  type LibraryTimelineEntry,
  PIECE_ENTRIES,
  type TimelinePeriod,
  type TimelinePiece,
} from '../../core/model/library.ts'
import { cutStrip } from './cut-axis.ts'
import { beginningOf, type Day, type DaySpan } from './days.ts'
import { spanOfPeriod, unitOfPeriod } from './periods.ts'
import { beginsIn, countOf, describeEntry, type EntryRow, type PeriodRow, sortRows, type TimelineRow } from './rows.ts'

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

/** Pieces fetched so far, by address. */
export type PieceOf = (asset: string) => TimelinePiece | undefined

export interface LibraryView {
  rows: TimelineRow[]
  /** Addresses of pieces without which this is coarser than it might be. */
  needed: string[]
  /** Entries before and after the window. */
  beyond: readonly [before: number, after: number]
  /** Entries that nothing dates, where they or the others are too many to be told one by one. */
  undated: number
}

/** What is known of a stretch of time: its entries, or how many they are. */
interface Known {
  entries: EntryRow[]
  periods: TimelinePeriod[]
}

export const keyOfEntry = (slug: string, entry: string): string => `${slug}.${entry}`

export function refOfKey(key: string): { slug: string; entry: string } {
  const [slug = '', entry = ''] = key.split('.')
  return { slug, entry }
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

function entriesOf(piece: TimelinePiece | undefined, voiceOf: (speaker: string) => number | null): EntryRow[] {
  if (piece === undefined || 'periods' in piece) return []
  return piece.entries.flatMap((entry: LibraryTimelineEntry) => {
    const article = piece.articles[entry.article]
    if (article === undefined) return []
    const voices = entry.speakers.map(({ id, name }) => ({ id, name, voice: voiceOf(id) }))
    return [describeEntry(keyOfEntry(article.slug, entry.entry.id), entry.entry, { voices, article, dimmed: false })]
  })
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

/** How many of the first one's length a strip of them all would have, empty ones included. */
function lengthOfStrip(rows: readonly PeriodRow[]): number {
  const days = cutStrip(rows.map(({ extent }) => extent)).reduce((sum, { start, end }) => sum + end - start, 0)
  const first = rows[0]?.extent
  return first === undefined ? 0 : days / (first.end - first.start)
}

/** Counted by the finest unit that all of it is known to and in which the periods have room. */
function intoPeriods(known: Known, haveRoom: (rows: readonly PeriodRow[]) => boolean): PeriodRow[] {
  const units = known.periods.filter(({ whole }) => whole === undefined).map(({ period }) => unitOf(period))
  const finest = units.reduce(coarserOf, 'day')
  for (let i = UNITS.indexOf(finest); i > 0; i--) {
    const rows = group(known.entries, known.periods, UNITS[i] ?? 'century')
    if (haveRoom(rows)) return rows
  }
  return group(known.entries, known.periods, 'century')
}

/** What is dated no more precisely than by a longer period than `unit` is counted in that. */
function group(entries: readonly EntryRow[], periods: readonly TimelinePeriod[], unit: Unit): PeriodRow[] {
  const groups = new Map<string, { counts: [number, number, number]; unit: Unit }>()
  const add = (key: string, own: Unit, [published, said, happened]: PeriodRow['counts']): void => {
    const { counts } = groups.get(key) ?? { counts: [0, 0, 0] }
    groups.set(key, { counts: [counts[0] + published, counts[1] + said, counts[2] + happened], unit: own })
  }
  for (const { period, counts } of periods) {
    const own = coarserOf(unit, unitOf(period))
    // the name of a period begins as its days do
    add(periodOfDay(period, own), own, counts)
  }
  for (const { entry } of entries) {
    add(periodOfEntry(entry, unit) ?? '', coarserOf(unit, precisionOf(entry)), ONE[entry.kind])
  }
  return sortRows(
    [...groups].map(([key, { counts, unit: own }]): PeriodRow => {
      return { type: 'period', key, counts, whole: own !== unit, extent: spanOfPeriod(key) ?? { start: 0, end: 1 } }
    }),
  )
}

const unitOf = (period: string): Unit => unitOfPeriod(period) ?? 'century'

const ONE = { published: [1, 0, 0], said: [0, 1, 0], happened: [0, 0, 1] } as const

const total = ({ counts }: TimelinePeriod): number => counts[0] + counts[1] + counts[2]
const countAll = ({ entries, periods }: Known): number =>
  entries.length + periods.reduce((sum, period) => sum + total(period), 0)

function overlaps(period: string, { start, end }: DaySpan): boolean {
  const span = spanOfPeriod(period)
  return span !== null && span.start < end && start < span.end
}

/** Entries on one side of the window: exact where its edge falls between periods or into a piece that is opened. */
function countBeyond(periods: readonly TimelinePeriod[], window: DaySpan, side: -1 | 1, pieceOf: PieceOf): number {
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

/** For the strip above the picture: what begins together, counted together, over the shortest of its periods. */
export function barsOf(rows: readonly PeriodRow[]): { start: Day; end: Day; entries: number }[] {
  const bars = new Map<Day, { start: Day; end: Day; entries: number }>()
  for (const row of rows) {
    const { start, end } = row.extent
    const bar = bars.get(start)
    if (bar === undefined) bars.set(start, { start, end, entries: countOf(row) })
    else Object.assign(bar, { end: Math.min(bar.end, end), entries: bar.entries + countOf(row) })
  }
  return [...bars.values()]
}
