import { type Facts, factOf } from './incoming.ts'
import { datelineDay } from './stamp-day.ts'

/** A dateline stands within so many lines of the beginning, or is the last. */
const REACH = 3

/** The date of a text's dateline, if it has one. The line stays where it is: what is no page is its editor's. */
export function datelineOf(body: string): Facts {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  const [day] = [...lines.slice(0, REACH), ...lines.slice(-1)].flatMap((line) => datelineDay(line) ?? [])
  const date = factOf(day, 'the dateline')
  return date ? { date } : {}
}
