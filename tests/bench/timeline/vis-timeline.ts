import type { TimelineItem } from '../../../src/build/describe-timeline.ts'
import { beginningOfEntry } from '../../../src/core/model/calendar-period.ts'
import type { Contestant } from './contestant.ts'
import { rival } from './rival.ts'

const DAY_MS = 86_400_000

/** What vis-timeline takes: https://visjs.github.io/vis-timeline/docs/timeline/#items */
interface VisItem {
  id: number
  content: string
  /** Milliseconds: the form that it has nothing to parse in. */
  start: number
  end?: number
  type: 'point' | 'range'
  /** For the filter. */
  speakers: string[]
}

const COMMON = {
  page: 'vis-timeline',
  files: [
    'vis-timeline/standalone/umd/vis-timeline-graph2d.min.cjs',
    'vis-timeline/styles/vis-timeline-graph2d.min.css',
  ],
}
/** The labels are ours and hold no markup: what would look for harm in them is off. */
const OPTIONS = { height: 600, showCurrentTime: false, selectable: false, stack: false, xss: { disabled: true } }

/**
 * The whole library on one screen, as ours opens. Of what the documentation has against many items, `cluster` was as
 * fast as `stack: false` alone or faster (at 10,000 entries 77 s against 90 s until the first picture) and holds a
 * third of the memory; both together no slower. `start` and `end` spare a first drawing only to fit the window.
 */
export const visTimeline: Contestant = rival({
  ...COMMON,
  name: 'vis-timeline',
  settings: 'all time on one screen, like ours; cluster: true, stack: false, start and end given, no XSS filter',
  write(timeline) {
    const items = timeline.flatMap(writeItem)
    const start = items.reduce((least, item) => Math.min(least, item.start), Number.POSITIVE_INFINITY)
    const end = items.reduce((most, item) => Math.max(most, item.end ?? item.start), 0)
    return { items, options: { ...OPTIONS, start, end, cluster: true } }
  },
})

/**
 * Rendering is said to run smoothly “for up to a few hundreds of items at once”: examples/timeline/other/performance.
 */
const SMOOTH = 300
const WINDOW_DAYS = 90

/**
 * As its performance example has it: a window on the last days and no zooming out of it, so that hardly any item is
 * ever drawn. It shows less than ours, and is the fastest that vis-timeline can be.
 */
export const visTimelineWindow: Contestant = rival({
  ...COMMON,
  name: 'vis-timeline window',
  settings: `only the last ${WINDOW_DAYS} days on the screen, or of them the last ${SMOOTH} entries; otherwise the same, without cluster`,
  write(timeline) {
    const items = timeline.flatMap(writeItem)
    const starts = items.map(({ start }) => start).sort((a, b) => b - a)
    const [end = 0] = starts
    const start = Math.max(end - WINDOW_DAYS * DAY_MS, starts[SMOOTH] ?? 0)
    return { items, options: { ...OPTIONS, start, end: end + DAY_MS, zoomMax: WINDOW_DAYS * DAY_MS } }
  },
})

/** It has no item without a start: what has no date at all is left out. */
function writeItem({ entry, article, speakers }: TimelineItem, id: number): VisItem[] {
  const first = beginningOfEntry(entry)
  if (first === null) return []
  const content = entry.label === '' ? article.title : entry.label
  const item = { id, content, start: Date.parse(first), speakers: speakers.map((speaker) => speaker.id) }
  const last = entry.latest ?? first
  if (last === first) return [{ ...item, type: 'point' }]
  return [{ ...item, type: 'range', end: Date.parse(last) + DAY_MS }]
}
