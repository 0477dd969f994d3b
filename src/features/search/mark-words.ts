import { findSearchWords } from '../../core/search/search-words.ts'

/** A stretch of text, and whether it is what was looked for. */
export interface MarkedPart {
  text: string
  marked: boolean
}

/**
 * The part of a text in which most of what was looked for stands, with that marked; from its beginning where nothing
 * is.
 *
 * @param forms folded words
 * @param length at most, in UTF-16 code units, of text longer than that
 */
export function markWords(text: string, forms: ReadonlySet<string>, length: number): MarkedPart[] {
  const hits = findSearchWords(text).filter(({ key }) => forms.has(key))
  const { start, end } = text.length <= length ? { start: 0, end: text.length } : cutAround(text, hits, length)
  const parts: MarkedPart[] = start > 0 ? [{ text: '… ', marked: false }] : []
  let at = start
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), marked: false })
    parts.push({ text: text.slice(hit.start, hit.end), marked: true })
    at = hit.end
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false })
  if (end < text.length) parts.push({ text: ' …', marked: false })
  return parts
}

interface Stretch {
  start: number
  end: number
}

/**
 * A stretch of about `length` with the most different hits, cut between words; some of what stands before goes with it.
 */
function cutAround(text: string, hits: readonly (Stretch & { key: string })[], length: number): Stretch {
  const before = Math.floor(length / 4)
  let best = { start: 0, found: 0 }
  hits.forEach((hit, index) => {
    const seen = new Set<string>()
    for (let i = index; i < hits.length && (hits[i]?.end ?? 0) <= hit.start - before + length; i++)
      seen.add(hits[i]?.key ?? '')
    if (seen.size > best.found) best = { start: Math.max(0, hit.start - before), found: seen.size }
  })
  const start = wordStart(text, Math.min(best.start, text.length - length))
  const room = text.slice(start, start + length)
  const space = start + length >= text.length ? room.length : room.search(/\s\S*$/u)
  return { start, end: start + (space > 0 ? space : room.length) }
}

/** The first word that begins at `at` or behind; where none does soon, `at`. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.slice(at - 1, at + 40).search(/\s/u)
  return space < 0 ? at : at + space
}
