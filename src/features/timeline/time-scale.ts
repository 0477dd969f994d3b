import { scaleUtc } from 'd3-scale'
import { utcMonday, utcTickInterval, utcWeek } from 'd3-time'
import type { Unit } from '../../core/model/calendar-period.ts'
import type { Island } from './cut-axis.ts'
import { type Day, fromDate, toDate } from './days.ts'

export interface Tick {
  /** 0..1 along the axis. */
  at: number
  day: Day
  unit: Unit
}

export interface TimeScale {
  /** Where a day lies along the axis, 0..1; what lies outside is at the nearest end. */
  at: (day: Day) => number
  /** The day at a place of the axis. */
  dayAt: (place: number) => Day
  /** Where the axis is cut: from, to. */
  cuts: readonly (readonly [number, number])[]
  ticks: readonly Tick[]
  /** The length of the axis, in rows of the list beside it. */
  rows: number
}

/** In rows of the list: what is left free at both ends of the axis, and what a cut takes. */
const MARGIN = 0.3
const CUT = 0.45

/**
 * The axis: time runs evenly within an island, each island has room for its dates, and between islands it is cut,
 * unless they touch.
 *
 * @param ticksPerRow about how many ticks are wanted; 0 for none
 * @param margin in rows, at both ends
 */
export function createTimeScale(islands: readonly Island[], ticksPerRow = 1, margin = MARGIN): TimeScale {
  const gapBefore = islands.map(({ start }, i) => (i > 0 && start > (islands[i - 1]?.end ?? start) ? CUT : 0))
  const rows = 2 * margin + islands.reduce((sum, { weight }, i) => sum + weight + (gapBefore[i] ?? 0), 0)
  const domain: Date[] = []
  const range: number[] = []
  let at = margin
  for (const [i, { start, end, weight }] of islands.entries()) {
    at += gapBefore[i] ?? 0
    domain.push(toDate(start), toDate(end))
    range.push(at / rows, (at + weight) / rows)
    at += weight
  }
  const scale = scaleUtc().domain(domain).range(range).clamp(true)
  return {
    at: (day) => scale(toDate(day)),
    dayAt: (place) => fromDate(scale.invert(place)),
    cuts: gapBefore.flatMap((gap, i) => (gap === 0 ? [] : [[range[2 * i - 1] ?? 0, range[2 * i] ?? 0] as const])),
    ticks:
      ticksPerRow === 0
        ? []
        : withRoom(
            islands.flatMap((island) => ticksOf(island, ticksPerRow, scale)),
            rows,
          ),
    rows,
  }
}

function ticksOf({ start, end, weight }: Island, ticksPerRow: number, at: (date: Date) => number): Tick[] {
  const wanted = Math.max(1, Math.round(weight * ticksPerRow))
  const [from, to] = [toDate(start), toDate(end)]
  const interval = utcTickInterval(from, to, wanted)
  // weeks begin on Mondays in the languages that we speak, on Sundays in the library
  const dates = (interval === utcWeek ? utcMonday : interval)?.range(from, new Date(to.getTime() + 1)) ?? []
  return dates
    .map(fromDate)
    .filter((day) => Number.isInteger(day) && (day < end || end - start > 1))
    .map((day) => ({ at: at(toDate(day)), day, unit: unitOfTick(day) }))
}

/** In rows: from one tick to the next, so that both have room for their names. */
const TICK = 0.35

/** Of ticks too near each other, where islands touch, the first. */
function withRoom(ticks: readonly Tick[], rows: number): Tick[] {
  const kept: Tick[] = []
  for (const tick of ticks) if ((tick.at - (kept.at(-1)?.at ?? -1)) * rows > TICK) kept.push(tick)
  return kept
}

/** The first of January stands for its year, the first of a month for its month. */
function unitOfTick(day: Day): Unit {
  const date = toDate(day)
  if (date.getUTCDate() !== 1) return 'day'
  return date.getUTCMonth() === 0 ? 'year' : 'month'
}
