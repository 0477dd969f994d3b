import { isPersonal } from '../../grammar/in-person.ts'
import type { Span } from '../../model/article.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Passage } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'

/** Turns without an attribution that vouch for one another. */
const ENOUGH = 2

/**
 * Drops speech that nothing but a dash or marks shows, unless the article shows elsewhere that people speak in it: by an
 * attribution, or by several such turns. Alone it is an item of a list, or a sentence that happens to stand in marks; but
 * not behind a dash in the first person, where a paragraph before may tell whose it is: `– Chciałbym podziękować.`
 */
export function dropLoneTurns(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const isTurn = ({ cue, hint, evidence, spans, block }: Proposal): boolean =>
    cue === null &&
    hint.place === 'none' &&
    evidence.length === 1 &&
    (evidence[0]?.rule === 'quotation-marks' ||
      (evidence[0]?.rule === 'dash-speech' && !(block > 0 && speaksInPerson(passage, spans))))
  const turns = proposals.filter(isTurn).length
  const vouched = turns >= ENOUGH || proposals.length > turns
  return vouched ? proposals.slice() : proposals.filter((proposal) => !isTurn(proposal))
}

const speaksInPerson = (passage: Passage, spans: readonly Span[]): boolean =>
  spans.some((span) => isPersonal(passage, tokenRange(passage, span)))
