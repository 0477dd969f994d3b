import { EMPTY_WORDS } from '../lexicon/function-words.ts'
import type { Proposal } from '../model/proposal.ts'
import { formOf } from './form-table.ts'
import type { Passage } from './passage.ts'
import { findWords } from './words.ts'

/** Of a heading's words, the part that its echo must share, and the fewest. */
const SHARED = 0.5
const FEWEST = 2
/** Letters of a word that inflection leaves alone, as a rule. */
const STEM = 5
/**
 * Quotes before and behind a heading that it may repeat: more than an article has, so that a book of headings is read
 * in linear time.
 */
const REACH = 200

/**
 * The quotes of the body, asked which of them a heading repeats. Their words are gathered when the first heading asks.
 */
export class Echoes {
  private readonly passage: Passage
  private readonly bodies: readonly Proposal[]
  /** The quotes that have a stem, as ascending indices. */
  private byStem: Map<string, number[]> | null = null

  /** @param bodies in text order */
  constructor(passage: Passage, bodies: readonly Proposal[]) {
    this.passage = passage
    this.bodies = bodies
  }

  /**
   * The quote that `heading` repeats, cut short or reworded: the one that shares most of its words, of equals the
   * first.
   */
  echoOf(heading: Proposal): Proposal | null {
    const said = stems(this.passage, heading)
    if (said.size === 0) return null
    this.byStem ??= this.gather()
    const at = firstAtOrAfter(this.bodies.length, (i) => startOf(this.bodies[i]) >= startOf(heading))
    const isEmpty = [...said].every((stem) => EMPTY_WORDS.has(stem))
    const shared = new Map<number, number>()
    /** Those that share more than `nie` and `się`. */
    const telling = new Set<number>()
    for (const stem of said) {
      const quotes = this.byStem.get(stem) ?? []
      const from = firstAtOrAfter(quotes.length, (i) => (quotes[i] ?? 0) >= at - REACH)
      for (let i = from; i < quotes.length; i++) {
        const quote = quotes[i] ?? 0
        if (quote >= at + REACH) break
        shared.set(quote, (shared.get(quote) ?? 0) + 1)
        if (isEmpty || !EMPTY_WORDS.has(stem)) telling.add(quote)
      }
    }
    let best = -1
    let most = 0
    for (const [quote, count] of shared) {
      if (!telling.has(quote)) continue
      if (count > most || (count === most && quote < best)) {
        most = count
        best = quote
      }
    }
    return most >= Math.min(FEWEST, said.size) && most / said.size >= SHARED ? (this.bodies[best] ?? null) : null
  }

  private gather(): Map<string, number[]> {
    const byStem = new Map<string, number[]>()
    this.bodies.forEach((body, i) => {
      for (const stem of stems(this.passage, body)) {
        const quotes = byStem.get(stem)
        if (quotes) quotes.push(i)
        else byStem.set(stem, [i])
      }
    })
    return byStem
  }
}

const startOf = (proposal: Proposal | undefined): number => proposal?.spans[0]?.start ?? 0

/** The first index below `length` at which `holds`, which it does for all behind it; binary search. */
function firstAtOrAfter(length: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function stems(passage: Passage, { spans }: Proposal): Set<string> {
  const found = new Set<string>()
  for (const span of spans) {
    for (const { text } of findWords(passage.text, span)) {
      const word = formOf(text).folded
      if (word.length > 2) found.add(word.slice(0, STEM))
    }
  }
  return found
}
