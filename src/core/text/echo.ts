import type { Proposal } from '../model/proposal.ts'
import { fold } from './fold.ts'
import type { Passage } from './passage.ts'
import { findWords } from './words.ts'

/** Of a heading's words, the part that its echo must share, and the fewest. */
const SHARED = 0.5
const FEWEST = 2
/** Letters of a word that inflection leaves alone, as a rule. */
const STEM = 5

/** The quote of the body that a heading repeats, cut short or reworded: the one that shares most of its words. */
export function echoOf(passage: Passage, heading: Proposal, bodies: readonly Proposal[]): Proposal | null {
  const said = stems(passage, heading)
  if (said.size === 0) return null
  let best: Proposal | null = null
  let most = 0
  for (const body of bodies) {
    const words = stems(passage, body)
    let shared = 0
    for (const word of said) if (words.has(word)) shared++
    if (shared > most) {
      most = shared
      best = body
    }
  }
  return most >= Math.min(FEWEST, said.size) && most / said.size >= SHARED ? best : null
}

function stems(passage: Passage, { spans }: Proposal): Set<string> {
  const found = new Set<string>()
  for (const span of spans) {
    for (const { text } of findWords(passage.text, span)) {
      const word = fold(text)
      if (word.length > 2) found.add(word.slice(0, STEM))
    }
  }
  return found
}
