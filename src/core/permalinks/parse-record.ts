import type {
  LinkRecord,
  RecordedArticle,
  RecordedQuote,
  RecordedRevision,
  RecordedSpeaker,
} from '../model/link-record.ts'
import { findJsonError } from './find-json-error.ts'

/** What is wrong with a record's file, where, and what to do about it. */
export interface RecordProblem {
  message: string
  /** From 1. */
  line: number
  remedy: string
}

export type ParsedRecord = { record: LinkRecord; problem: null } | { record: null; problem: RecordProblem }

const RESTORE = 'Take the file back from the last commit, then run `npm run build`, which brings it up to date.'
const MERGE =
  'Keep the lines of both sides, each quote with its own, delete the lines of <<<<<<<, ======= and >>>>>>>, then run `npm run build`.'

/** Reads the text of a `NAME.links.json`. Never throws. */
export function parseRecord(json: string): ParsedRecord {
  const conflict = lineOf(json, /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m)
  if (conflict) return fail('The record holds a merge that was not resolved.', conflict, MERGE)
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''))
  } catch {
    return fail('The record is no JSON.', lineAt(json, findJsonError(json)), RESTORE)
  }
  if (!isObject(value) || !isObject(value.quotes)) return fail('The record has no quotes.', 1, RESTORE)
  if (value.version !== 1) {
    return fail(
      'The record is of a version that this Cytelnia does not know.',
      lineOf(json, /"version"/) ?? 1,
      'Update Cytelnia, or take the file back from the last commit.',
    )
  }
  const quotes: Record<string, RecordedQuote> = {}
  for (const [id, entry] of Object.entries(value.quotes).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (id === '' && entry === null) continue
    const read = readEntry(entry)
    if (!read || !/^[a-z0-9-]+$/.test(id)) {
      const line = lineOf(json, new RegExp(`^[ \\t]*${escapePattern(JSON.stringify(id))}\\s*:`, 'm')) ?? 1
      return fail(`The record of “${id}” is incomplete.`, line, RESTORE)
    }
    quotes[id] = read
  }
  // a record of before they were kept
  const slugs = isObject(value.slugs) ? Object.keys(value.slugs).filter(Boolean).sort() : []
  const article = readArticle(value.article)
  return { record: { version: 1, slugs, ...(article && { article }), quotes }, problem: null }
}

/** Null in a record of before it was kept; the next build writes it. */
function readArticle(value: unknown): RecordedArticle | null {
  if (!isObject(value)) return null
  const { slug, title, published } = value
  if (typeof slug !== 'string' || typeof title !== 'string') return null
  return published === null || typeof published === 'string' ? { slug, title, published } : null
}

function readEntry(value: unknown): RecordedQuote | null {
  if (!isObject(value) || !Array.isArray(value.revisions) || value.revisions.length === 0) return null
  const revisions = value.revisions.map(readRevision)
  const { joined } = value
  if (joined !== undefined && typeof joined !== 'string') return null
  return revisions.every((revision) => revision !== null)
    ? { revisions, ...(joined !== undefined && { joined }) }
    : null
}

function readRevision(value: unknown): RecordedRevision | null {
  if (!isObject(value)) return null
  const { aliases, published, words, speaker, denied, before, after } = value
  const who = readSpeaker(speaker)
  if (who === undefined || typeof words !== 'string' || typeof before !== 'string' || typeof after !== 'string')
    return null
  if (published !== null && typeof published !== 'string') return null
  if (denied !== undefined && denied !== true) return null
  if (aliases !== undefined && !isStrings(aliases)) return null
  return { ...(aliases && { aliases }), published, words, speaker: who, ...(denied && { denied }), before, after }
}

function readSpeaker(value: unknown): RecordedSpeaker | null | undefined {
  if (value === null) return null
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return undefined
  return { id: value.id, name: value.name }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const fail = (message: string, line: number, remedy: string): ParsedRecord => ({
  record: null,
  problem: { message, line, remedy },
})

function lineOf(text: string, pattern: RegExp): number | null {
  const at = text.search(pattern)
  return at < 0 ? null : lineAt(text, at)
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
