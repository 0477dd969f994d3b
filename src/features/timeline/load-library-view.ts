import type { LibraryTimeline, TimelinePiece } from '../../core/model/library.ts'
import { beginningOf, type Day, type DaySpan, extentOf } from './days.ts'
import { describeLibrary, extentOfTimeline } from './library-view.ts'
import { periodOf, spanOfPeriod } from './periods.ts'
import { keyOfEntry, type PieceOf } from './piece-rows.ts'
import { readWindow } from './time-window.ts'

/** An entry of an article, and the day on which it begins. */
export interface Pointed {
  slug: string
  entry: string
  day: Day
}

/** Pieces come from here: at once where they are known, otherwise from their address. */
export interface PieceSource {
  known: PieceOf
  fetch: (asset: string) => Promise<TimelinePiece>
}

/**
 * What the address asks to be shown, as far as pieces are known.
 *
 * @param index the whole library's timeline
 * @param timelines those whose entries are shown
 * @param pointed the entry that the address points at, and when it begins
 * @returns `implied`: the window around that entry, where the address names none and not all can be told one by one;
 *   `needed`: the addresses of pieces without which this cannot be said
 */
export function findLibraryView(
  index: LibraryTimeline,
  timelines: readonly LibraryTimeline[],
  params: URLSearchParams,
  pointed: Pointed | null,
  known: PieceOf,
): { implied: DaySpan | null; needed: readonly string[] } {
  const all = extentOfTimeline(index)
  const asked = all === null ? null : readWindow(params, all)
  const windows = [asked, ...(asked !== null || pointed === null ? [] : around(pointed.day))]
  const key = pointed === null ? null : keyOfEntry(pointed.slug, pointed.entry)
  for (const [i, window] of windows.entries()) {
    const { rows, needed } = describeLibrary(timelines, known, window, () => null)
    const isLast = i === windows.length - 1
    if (needed.length > 0) return { implied: null, needed }
    if (isLast || rows.some((row) => row.key === key)) return { implied: i === 0 ? null : window, needed }
  }
  return { implied: null, needed: [] }
}

/** The month and the day that hold a day. */
function around(day: Day): DaySpan[] {
  const month = spanOfPeriod(periodOf(day, 'month'))
  return [...(month === null ? [] : [month]), { start: day, end: day + 1 }]
}

/** Fetches what the address asks to be shown, and no more. @returns as `implied` of `findLibraryView` */
export async function loadLibraryView(
  index: LibraryTimeline,
  timelines: readonly LibraryTimeline[],
  params: URLSearchParams,
  pointed: Pointed | null,
  { known, fetch }: PieceSource,
): Promise<DaySpan | null> {
  for (;;) {
    const { implied, needed } = findLibraryView(index, timelines, params, pointed, known)
    if (needed.length === 0) return implied
    await Promise.all(needed.map(fetch))
  }
}

/** When an entry of an article begins; null when the article has no such entry, or nothing dates it. */
export function beginningOfEntry(
  timeline: readonly { id: string; earliest: string | null; latest: string | null }[],
  entry: string,
): Day | null {
  const found = timeline.find(({ id }) => id === entry)
  return found === undefined ? null : beginningOf(extentOf(found))
}
