import type { DaySpan, Extent } from './days.ts'

/** A stretch of the axis that is drawn whole. */
export interface Island extends DaySpan {
  /** How many dates lie here: what room it needs. */
  weight: number
}

/** What the axis has room for. */
export interface Dated extends Extent {
  /** No cut or bend may pass under it, long as it may be: it has something to show in between. */
  whole?: boolean
}

/** What is longer than this part of all there is stands at its two ends only: it passes over what lies between. */
const LONG = 1 / 8
/**
 * A stretch without a date is cut out when it is longer than this part of what is drawn, or takes so many rows of a
 * longer list.
 */
const EMPTY = 1 / 5
const EMPTY_ROWS = 2
/** The same for a strip that shows how time passes, and is cut only where nothing could be seen of it. */
const EMPTY_IN_STRIP = 2 / 3
/** An axis in more pieces than this is none, unless each has so many rows of a longer list. */
const CUTS = 6
const ROWS_OF_PIECE = 5

/**
 * Parts the axis where nothing is dated for long, longest stretch first, so that what is left has room and each date
 * stands near its words; an axis with its dates spread evenly is not cut.
 *
 * @param extents of what is to be drawn; open ends count for nothing
 * @returns in time and apart, empty when nothing is dated
 */
export const cutAxis = (extents: readonly Dated[]): Island[] =>
  cut(extents, Math.min(EMPTY, EMPTY_ROWS / extents.length), Math.max(CUTS, extents.length / ROWS_OF_PIECE))

/** In rows, about: what a strip has room for, and what of it a piece has at least. */
const STRIP = 10
const SHORTEST = 0.06

/**
 * The same for the strip of all there is, in which pieces are as long as they last; cut only where little else would be
 * left to see.
 */
export function cutStrip(extents: readonly Dated[]): Island[] {
  const islands = cut(extents, EMPTY_IN_STRIP, CUTS)
  const days = islands.reduce((sum, { start, end }) => sum + end - start, 0)
  return islands.map(({ start, end }) => ({ start, end, weight: STRIP * Math.max(SHORTEST, (end - start) / days) }))
}

function cut(extents: readonly Dated[], empty: number, most: number): Island[] {
  const known = extents.flatMap(({ start, end, whole = false }) => {
    if (start === null && end === null) return []
    return [{ start: start ?? (end ?? 0) - 1, end: end ?? (start ?? 0) + 1, whole }]
  })
  const [first, ...rest] = known
  if (first === undefined) return []
  const all = rest.reduce<DaySpan>(
    (a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }),
    first,
  )
  const long = (all.end - all.start) * LONG
  const places = known.flatMap(({ start, end, whole }): Island[] =>
    end - start > long && known.length > 1 && !whole
      ? [
          { start, end: start + 1, weight: 0.5 },
          { start: end - 1, end, weight: 0.5 },
        ]
      : [{ start, end, weight: 1 }],
  )
  const occupied = merge(places.sort((a, b) => a.start - b.start))
  const cuts = chooseCuts(occupied, empty, most)
  const islands: Island[] = []
  for (const [i, place] of occupied.entries()) {
    const last = islands.at(-1)
    if (last === undefined || cuts.has(i)) islands.push({ ...place })
    else {
      last.end = place.end
      last.weight += place.weight
    }
  }
  return islands
}

function merge(places: readonly Island[]): Island[] {
  const merged: Island[] = []
  for (const place of places) {
    const last = merged.at(-1)
    if (last === undefined || place.start > last.end) merged.push({ ...place })
    else {
      last.end = Math.max(last.end, place.end)
      last.weight += place.weight
    }
  }
  return merged
}

/** Indexes of places before which the axis is cut. */
function chooseCuts(places: readonly Island[], empty: number, most: number): ReadonlySet<number> {
  const gaps = places
    .map(({ start }, i) => ({ i, length: i === 0 ? 0 : start - (places[i - 1]?.end ?? start) }))
    .sort((a, b) => b.length - a.length)
  let drawn = (places.at(-1)?.end ?? 0) - (places[0]?.start ?? 0)
  const cuts = new Set<number>()
  for (const { i, length } of gaps) {
    if (cuts.size >= most || length <= drawn * empty) break
    cuts.add(i)
    drawn -= length
  }
  return cuts
}
