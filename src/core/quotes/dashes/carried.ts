import { cueAt } from '../../grammar/cues.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage } from '../../text/passage.ts'
import { isCapitalised } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { attributed } from './propose.ts'
import { unmarkedStart } from './unmarked-start.ts'

/** Confidence where speech and its attribution are paragraphs apart. */
const CARRIED = 0.85

/** An attribution that a paragraph of its own gives to the paragraph before: `A⏎⏎- ocenił X. B`. */
export function findCarried(passage: Passage, block: number): { proposal: Proposal; to: number } | null {
  const { tokens } = passage
  const range = passage.blockTokens[block]
  const before = passage.blockTokens[block - 1]
  const dash = range?.from ?? 0
  const verb = tokens[dash + 1]
  if (!range || !before || tokens[dash]?.kind !== 'dash' || !verb || isCapitalised(verb)) return null
  if (passage.blocks[block - 1]?.kind === 'caption' || !cueAt(tokens, dash + 1, DIRECT_VERBS)) return null
  const attribution = attributionAt(passage, dash + 1, range.to, true)
  if (!attribution) return null
  const last = tokens[before.to - 1]?.sentence ?? 0
  const first = tokens[before.from]?.sentence ?? 0
  const content = contentRange(passage, unmarkedStart(passage, last, first, before.from, true), before.to)
  if (!content) return null
  const proposal = attributed(passage, block - 1, content, { attribution, dash, opened: true, unopened: false })
  return { proposal: { ...proposal, confidence: CARRIED }, to: attribution.to }
}
