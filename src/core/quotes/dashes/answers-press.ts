import { REPORTERS } from '../../lexicon/interviews.ts'
import { ASKING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { readingsAt } from '../../text/tokens.ts'

/** `– Kto? – zapytał jeden z reporterów. – Zespół.`: whether a dash behind what a reporter asked opens an answer, and no question. */
export function answersPress(passage: Passage, last: Proposal, { to }: TokenRange): boolean {
  const { text, tokens } = passage
  const where = last.hint.where && tokenRange(passage, last.hint.where)
  const asked = text[(last.spans.at(-1)?.end ?? 1) - 1] === '?' && ASKING_VERBS.has(last.cue?.lemma ?? '')
  if (!where || !asked || tokens[to - 1]?.text === '?') return false
  return tokens.slice(where.from, where.to).some((token) => readingsAt(token).some(({ lemma }) => REPORTERS.has(lemma)))
}
