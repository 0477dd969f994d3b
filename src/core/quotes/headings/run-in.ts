import type { Proposal } from '../../model/proposal.ts'
import { isTitle, type Passage, type TokenRange } from '../../text/passage.ts'
import { isCapitalised } from '../../text/tokens.ts'
import { NOWHERE, propose } from './propose.ts'

/** Tokens that a heading without a line of its own may have between its marks. */
const LONGEST_RUN_IN = 16

/**
 * `… przyszłość. "A" Minister …`: a heading that ran into a paragraph, words in marks that stand as a sentence of their own, with
 * no stop and no attribution, or with no verb.
 */
export function findRunIn(passage: Passage, { from, to }: TokenRange, block: number): Proposal[] {
  const { tokens, partners } = passage
  const proposals: Proposal[] = []
  for (let open = from; open < to; open++) {
    const close = partners.get(open)
    if (close === undefined || close < open) continue
    const opens = open === from || tokens[open - 1]?.sentence !== tokens[open]?.sentence
    if (
      opens &&
      close - open <= LONGEST_RUN_IN &&
      // no heading has room for two sentences
      tokens[open + 1]?.sentence === tokens[close - 1]?.sentence &&
      !isTitle(tokens, open + 1, close) &&
      startsAnew(passage, close + 1, to)
    )
      proposals.push(...propose(passage, block, { from: open + 1, to: close }, NOWHERE, 0.65))
    open = close
  }
  return proposals
}

/** A sentence, a turn of speech or other marks begin at `at`; before it at most a stop. */
function startsAnew({ tokens }: Passage, at: number, end: number): boolean {
  const next = tokens[at]?.kind === 'stop' ? at + 1 : at
  if (next >= end) return false
  return isCapitalised(tokens[next]) || (tokens[next]?.kind === 'dash' && isCapitalised(tokens[next + 1]))
}
