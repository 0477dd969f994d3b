import type { TimelineKind } from '../../core/model/article.ts'
import { bendAxis } from './bend-axis.ts'
import { cutAxis } from './cut-axis.ts'
import type { DaySpan, Extent } from './days.ts'
import { spanOfPeriod } from './periods.ts'
import { countOf, type EntryRow, type PeriodRow, type TimelineRow } from './rows.ts'
import type { Shape } from './shape-of.ts'
import { createTimeScale, type TimeScale } from './time-scale.ts'

/** Where something is drawn along the axis, 0..1. */
interface Place {
  from: number
  to: number
}

/** One entry, as its date is: a point, a bar, candidates under a bracket. */
export interface EntryMark extends Place {
  type: 'entry'
  key: string
  kind: TimelineKind
  shape: Exclude<Shape, 'unknown'>
  /** Of who is heard first; undefined when nobody is. */
  voice: number | null | undefined
  /** How many others are heard at the same date. */
  others: number
  lane: number
  dimmed: boolean
  /** Of a set: where each day lies, and its number. */
  candidates: readonly { at: number; label: string }[]
  /** How much of it, from its beginning and to its end, is soft: nobody knows where it begins or ends. */
  soft: readonly [start: number, end: number]
}

/** Entries that lie too close to be told apart here. */
export interface ClusterMark extends Place {
  type: 'cluster'
  keys: string[]
  lane: number
  dimmed: boolean
}

/** A period whose entries are only counted. */
export interface PeriodMark extends Place {
  type: 'period'
  key: string
  counts: PeriodRow['counts']
  /** Of the fullest period drawn. */
  share: number
  /** Drawn beside the others, over which it reaches. */
  whole: boolean
}

export type Mark = EntryMark | ClusterMark | PeriodMark

export const keysOfMark = (mark: Mark): readonly string[] => (mark.type === 'cluster' ? mark.keys : [mark.key])
export const keyOfMark = (mark: Mark): string => keysOfMark(mark)[0] ?? ''

export interface Picture {
  scale: TimeScale
  marks: Mark[]
}

/** A mark's height, in rows of the list beside it: marks nearer than that get a lane each. */
const GLYPH = 0.24

/** Where each row is drawn on an axis that is as long as the list beside it; null when nothing is dated. */
export function layPicture(rows: readonly TimelineRow[], window: DaySpan | null, lanes: number): Picture | null {
  const extents = rows.map((row) => ({ ...clip(row.extent, window), whole: isSet(row) }))
  const islands = bendAxis(cutAxis(extents), extents)
  if (islands.length === 0) return null
  const scale = createTimeScale(islands)
  const fullest = Math.max(1, ...rows.map((row) => (row.type === 'period' ? countOf(row) : 0)))
  const periods = rows.filter((row) => row.type === 'period').map((row) => markPeriod(row, scale, fullest))
  const entries = rows.filter((row) => row.type === 'entry').flatMap((row) => markEntry(row, scale) ?? [])
  return { scale, marks: [...periods, ...intoLanes(entries, lanes, GLYPH / scale.rows)] }
}

/** One of several days: each of them is drawn, the middle ones as well. */
const isSet = (row: TimelineRow): boolean => row.type === 'entry' && row.shape === 'set'

/** What reaches out of the window is drawn to its edge. */
function clip({ start, end }: Extent, window: DaySpan | null): Extent {
  if (window === null) return { start, end }
  return {
    start: start === null ? null : Math.max(start, window.start),
    end: end === null ? null : Math.min(end, window.end),
  }
}

function markPeriod({ key, extent, counts, whole }: PeriodRow, scale: TimeScale, fullest: number): PeriodMark {
  const total = counts[0] + counts[1] + counts[2]
  return {
    type: 'period',
    key,
    counts,
    whole,
    from: scale.at(extent.start),
    to: scale.at(extent.end),
    share: total / fullest,
  }
}

function markEntry({ key, entry, extent, shape, voices, dimmed }: EntryRow, scale: TimeScale): EntryMark | null {
  if (shape === 'unknown') return null
  const half = GLYPH / scale.rows / 2
  const candidates = shape === 'set' ? candidatesOf(entry.date ?? '', scale) : []
  const [from, to] = placeOf(extent, shape, scale, half)
  const isShort = to - from < 2 * half
  const middle = (from + to) / 2
  return {
    type: 'entry',
    key,
    kind: entry.kind,
    shape,
    voice: voices[0]?.voice,
    others: Math.max(0, voices.length - 1),
    lane: 0,
    dimmed,
    candidates,
    soft: softEnds(entry.date ?? '', extent, (to - from) / 2, FADE / scale.rows),
    from: isShort ? middle - half : from,
    to: isShort ? middle + half : to,
  }
}

/** An open period is drawn so long that its fading shows, not to the end of time. */
const OPEN_ROWS = 0.8

function placeOf({ start, end }: Extent, shape: Shape, scale: TimeScale, half: number): [number, number] {
  const open = OPEN_ROWS / scale.rows
  if (start === null) return [Math.max(0, scale.at(end ?? 0) - open), scale.at(end ?? 0)]
  if (end === null) return [scale.at(start), Math.min(1, scale.at(start) + open)]
  if (shape === 'point') return [scale.at(start + 0.5) - half, scale.at(start + 0.5) + half]
  return [scale.at(start), scale.at(end)]
}

/** In rows: how long an end fades. */
const FADE = 0.4

/**
 * Of an interval each end by itself; an open one, which has a long way to go, fades along all that the other leaves.
 */
function softEnds(edtf: string, { start, end }: Extent, half: number, fade: number): readonly [number, number] {
  const [from = '', to = from] = edtf.split('/')
  const soft = (date: string): number => (/[~?%]/.test(date) ? Math.min(half, fade) : 0)
  if (start === null) return [2 * half - soft(to), soft(to)]
  if (end === null) return [soft(from), 2 * half - soft(from)]
  return [soft(from), soft(to)]
}

/** The members of a set (`[2022-01-05,2022-01-12]`), each in its middle; days are numbered. */
function candidatesOf(edtf: string, scale: TimeScale): EntryMark['candidates'] {
  return edtf
    .replace(/[[\]{}]/g, '')
    .split(',')
    .flatMap((date) => {
      const span = spanOfPeriod(date)
      if (span === null) return []
      const label = date.length === 10 ? String(Number(date.slice(8))) : date.length === 7 ? date.slice(5) : date
      return [{ at: scale.at((span.start + span.end) / 2), label }]
    })
}

/**
 * Marks side by side where they would cover each other. The last lane is kept for what is short: where that is full,
 * too, marks become one cluster; bars then lie over each other, since their ends still show.
 */
function intoLanes(marks: readonly EntryMark[], lanes: number, gap: number): (EntryMark | ClusterMark)[] {
  const laid: (EntryMark | ClusterMark)[] = []
  const last: (EntryMark | ClusterMark | undefined)[] = Array.from({ length: lanes })
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const isBar = mark.to - mark.from > 2 * gap
    const free = last.findIndex((other) => other === undefined || other.to + gap * 0.25 <= mark.from)
    const lane = isBar && (free < 0 || free === lanes - 1) ? Math.max(0, lanes - 2) : free
    if (lane >= 0) {
      const placed = { ...mark, lane }
      const under = last[lane]
      // a bar may end before the one that it lies over
      if (under === undefined || under.to < placed.to) last[lane] = placed
      laid.push(placed)
    } else joinCrowd(mark, laid, last, gap)
  }
  return laid
}

function joinCrowd(
  mark: EntryMark,
  laid: (EntryMark | ClusterMark)[],
  last: (EntryMark | ClusterMark | undefined)[],
  gap: number,
): void {
  const lane = last.length - 1
  const crowd = last[lane]
  if (crowd === undefined) return
  const { from, to, dimmed } = crowd
  const cluster: ClusterMark =
    crowd.type === 'cluster' ? crowd : { type: 'cluster', keys: [crowd.key], lane, from, to, dimmed }
  if (cluster !== crowd) {
    laid[laid.lastIndexOf(crowd)] = cluster
    last[lane] = cluster
  }
  cluster.keys.push(mark.key)
  cluster.to = Math.max(to, Math.min(mark.to, mark.from + gap))
  cluster.dimmed &&= mark.dimmed
}
