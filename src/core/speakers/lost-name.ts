import type { Proposal } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt } from '../text/tokens.ts'

/** Words that a paper's name may have between marks that spaces have come into. */
const LONGEST_NAME = 6

/**
 * `A - informuje " Aby zakończyć`: where a page has lost a link to a paper, the mark before its name is left alone behind the
 * verb, and nobody is named; `pisze " Kurier "` has two.
 */
export function hasLostName(passage: Passage, { cue, hint }: Proposal): boolean {
  if (!cue || hint.place !== 'after') return false
  const { tokens, partners } = passage
  const at = tokenRange(passage, cue.span).to
  const mark = tokens[at]
  // `mówi " Anna Lis`: only the mark is too many
  const next = readingsAt(tokens[at + 1])
  if (next.length === 0 || next.some(({ pos }) => pos === 'subst')) return false
  const isAlone = mark?.kind === 'mark' && mark.spaceBefore && mark.spaceAfter && (partners.get(at) ?? -1) < 0
  return isAlone && tokens.slice(at + 1, at + 1 + LONGEST_NAME).every(({ kind }) => kind !== 'mark')
}
