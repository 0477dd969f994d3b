import { UNITS, type Unit } from '../../core/model/calendar-period.ts'
import { fromParam, readParam, toParam, withParam } from '../../url/search-params.ts'
import { type Day, type DaySpan, dateOf } from './days.ts'
import { periodOf, spanOfPeriod } from './periods.ts'

/** No picture shows less than this. */
const NARROWEST = 3
const TRIED: readonly Unit[] = ['year', 'month']

/** What the address asks to be shown, within what there is; null when that is all, or nothing. */
export function readWindow(params: URLSearchParams, all: DaySpan): DaySpan | null {
  const [from, to] = [readParam(params, fromParam), readParam(params, toParam)]
  if (from === null && to === null) return null
  const start = Math.max(all.start, (from === null ? null : spanOfPeriod(from)?.start) ?? all.start)
  const end = Math.min(all.end, (to === null ? null : spanOfPeriod(to)?.end) ?? all.end)
  const isPart = start > all.start || end < all.end
  return isPart && start < end ? { start, end } : null
}

/** The search string that asks for a window; of what reaches the ends of all there is, nothing is said. */
export function writeWindow(params: URLSearchParams, window: DaySpan | null, all: DaySpan): string {
  const from = window === null || window.start <= all.start ? null : nameBoundary(window.start, 'start')
  const to = window === null || window.end >= all.end ? null : nameBoundary(window.end, 'end')
  return withParam(new URLSearchParams(withParam(params, fromParam, from)), toParam, to)
}

/** A window as EDTF, as short as it is true: `2019`, `2019-03/2019-05`. */
export function edtfOfWindow(window: DaySpan): string {
  const whole = UNITS.map((unit) => periodOf(window.start, unit)).find((period) => {
    const span = spanOfPeriod(period)
    return span?.start === window.start && span.end === window.end
  })
  return whole ?? nameEnds(window)
}

/** Both ends as precisely as either needs. */
function nameEnds({ start, end }: DaySpan): string {
  const [first, last] = [Math.round(start), Math.round(end) - 1]
  const unit = TRIED.find((tried) => {
    const [from, to] = [spanOfPeriod(periodOf(first, tried)), spanOfPeriod(periodOf(last, tried))]
    return from?.start === first && to?.end === last + 1
  })
  return `${periodOf(first, unit ?? 'day')}/${periodOf(last, unit ?? 'day')}`
}

/** As short as it is true: `2022` for its first day as a beginning and for its last as an end. */
function nameBoundary(day: Day, side: 'start' | 'end'): string {
  const inside = side === 'start' ? Math.round(day) : Math.round(day) - 1
  for (const unit of TRIED) {
    const name = periodOf(inside, unit)
    if (spanOfPeriod(name)?.[side] === Math.round(day)) return name
  }
  return dateOf(inside)
}

/**
 * The window made narrower (`factor` < 1) or wider around a day that stays where it is, within what there is.
 *
 * @returns null when nothing is left out any more
 */
export function zoomWindow(window: DaySpan, factor: number, around: Day, all: DaySpan): DaySpan | null {
  const length = Math.max(NARROWEST, (window.end - window.start) * factor)
  if (length >= all.end - all.start) return null
  const before = ((around - window.start) / (window.end - window.start)) * length
  // nearer shows nothing more, not even by the day that is rounded up
  const within = length <= window.end - window.start ? window : all
  return fitWindow({ start: around - before, end: around - before + length }, within)
}

/** Moved as little as is needed to lie within what there is, on whole days. */
export function fitWindow({ start, end }: DaySpan, all: DaySpan): DaySpan {
  const length = Math.min(Math.max(NARROWEST, Math.round(end - start)), all.end - all.start)
  const first = Math.min(Math.max(Math.round(start), all.start), all.end - length)
  return { start: first, end: first + length }
}
