import type { TimelineItem } from '../../../src/build/describe-timeline.ts'
import { beginningOfEntry } from '../../../src/core/model/calendar-period.ts'
import type { Contestant } from './contestant.ts'
import { rival } from './rival.ts'

/** What TimelineJS takes: https://timeline.knightlab.com/docs/json-format.html */
interface TimelineJsEvent {
  unique_id: string
  start_date: TimelineJsDate
  end_date?: TimelineJsDate
  text: { headline: string; text: string }
  /** For the filter. */
  speakers: string[]
}

interface TimelineJsDate {
  year: number
  month: number
  day: number
}

/** Neither its fonts nor its words come from elsewhere: `font: null`, and English, which is in its script. */
export const timelineJs: Contestant = rival({
  name: 'TimelineJS3',
  settings: 'as it is, without its fonts; it has no filter: made anew with the events of the speaker',
  page: 'timelinejs',
  files: ['@knight-lab/timelinejs/dist/js/timeline.js', '@knight-lab/timelinejs/dist/css/timeline.css'],
  write: (timeline) => ({ events: timeline.flatMap(writeEvent) }),
})

/** It has no event without a start: what has no date at all is left out. */
function writeEvent({ entry, article, speakers }: TimelineItem, number: number): TimelineJsEvent[] {
  const first = beginningOfEntry(entry)
  if (first === null) return []
  const last = entry.latest ?? first
  const headline = entry.label === '' ? article.title : entry.label
  return [
    {
      unique_id: `entry-${number}`,
      start_date: writeDate(first),
      ...(last === first ? {} : { end_date: writeDate(last) }),
      text: { headline, text: entry.label === '' ? '' : article.title },
      speakers: speakers.map(({ id }) => id),
    },
  ]
}

function writeDate(day: string): TimelineJsDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}
