import { ParseError } from '../../core/model/parse-error.ts'
import { findColumn } from '../../core/text/blocks/split-lines.ts'
import { parseHeader } from '../../core/text/header.ts'
import { datelineOf } from './dateline.ts'
import { takeFrontMatter } from './front-matter.ts'
import { factOf, type Incoming, joinFacts, type Refusal } from './incoming.ts'

/**
 * Plain text, or what was copied from a page. All of its words stay. Where no blank line parts paragraphs and lines are
 * as long as paragraphs, each line is one.
 */
export function readPlain(source: string): Incoming | Refusal {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const taken = takeFrontMatter(text)
  if ('message' in taken) return taken
  const { body, notes } = taken
  // a rule above an article opens no header
  if (body !== text || body.startsWith('---')) {
    const parted = partLines(body)
    return { ...taken, ...parted, facts: joinFacts(taken.facts, datelineOf(body)), notes: [...notes, ...parted.notes] }
  }
  try {
    const header = parseHeader(body)
    const date = factOf(header.published, 'the first line')
    return { facts: date ? { date } : datelineOf(body), ...partLines(header.body) }
  } catch (error) {
    if (error instanceof ParseError) return { line: error.line, message: error.message, remedy: error.remedy }
    throw error
  }
}

function partLines(text: string): Pick<Incoming, 'body' | 'notes'> {
  const body = text.trim()
  const lines = body.split('\n')
  if (lines.some((line) => line.trim() === '') || findColumn([body]) !== Number.POSITIVE_INFINITY)
    return { body, notes: [] }
  return { body: lines.join('\n\n'), notes: ['No blank line parts its paragraphs: each line was taken for one.'] }
}
