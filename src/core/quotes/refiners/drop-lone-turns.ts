import type { Proposal } from '../../model/proposal.ts'

/** Turns without an attribution that vouch for one another. */
const ENOUGH = 2

/**
 * Drops speech that nothing but a dash or marks shows, unless the article shows elsewhere that people speak in it: by an
 * attribution, or by several such turns. Alone it is an item of a list, or a sentence that happens to stand in marks.
 */
export function dropLoneTurns(proposals: readonly Proposal[]): Proposal[] {
  const isTurn = ({ cue, hint, evidence }: Proposal): boolean =>
    cue === null &&
    hint.place === 'none' &&
    evidence.length === 1 &&
    (evidence[0]?.rule === 'dash-speech' || evidence[0]?.rule === 'quotation-marks')
  const turns = proposals.filter(isTurn).length
  const vouched = turns >= ENOUGH || proposals.length > turns
  return vouched ? proposals.slice() : proposals.filter((proposal) => !isTurn(proposal))
}
