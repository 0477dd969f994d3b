import type { Dated, Island } from './cut-axis.ts'
import type { Day } from './days.ts'

/** How far a date may stand from its words, in rows. */
const TOLERANCE = 3

/** Where the axis has to be: a day, and the row of the list that tells it. */
interface Knot {
  day: Day
  row: number
}

/**
 * Parts islands where their dates become denser or rarer, as Douglas and Peucker part a line: in as few pieces as it
 * takes for each date to stand near its words. Time runs evenly in each piece, and in what is to be drawn whole; pieces
 * of one island touch.
 */
export function bendAxis(islands: readonly Island[], extents: readonly Dated[]): Island[] {
  const days = extents.flatMap(({ start, end }) => start ?? end ?? []).sort((a, b) => a - b)
  const whole = extents.filter((extent) => extent.whole)
  const isFree = (day: Day): boolean =>
    !whole.some(({ start, end }) => start !== null && end !== null && start <= day && day <= end)
  return islands.flatMap((island) => {
    const [from, to] = [
      { day: island.start, row: 0 },
      { day: island.end, row: island.weight },
    ]
    return part(
      from,
      to,
      knotsOf(island, days).filter(({ day }) => isFree(day)),
    ).map(([first, last]) => ({
      start: first.day,
      end: last.day,
      weight: last.row - first.row,
    }))
  })
}

/** Several dates of one day share its place: the middle of their rows. */
function knotsOf({ start, end, weight }: Island, days: readonly Day[]): Knot[] {
  const own = days.filter((day) => day >= start && day <= end)
  return own.flatMap((day, i) => {
    if (day === own[i - 1] || day === start || day === end) return []
    return [{ day, row: (((i + own.lastIndexOf(day) + 1) / 2) * weight) / own.length }]
  })
}

function part(from: Knot, to: Knot, between: readonly Knot[]): (readonly [Knot, Knot])[] {
  const slope = (to.row - from.row) / (to.day - from.day)
  let [at, most] = [-1, TOLERANCE]
  for (const [i, { day, row }] of between.entries()) {
    const away = Math.abs(row - from.row - slope * (day - from.day))
    if (away > most) [at, most] = [i, away]
  }
  const knot = between[at]
  if (!knot) return [[from, to]]
  return [...part(from, knot, between.slice(0, at)), ...part(knot, to, between.slice(at + 1))]
}
