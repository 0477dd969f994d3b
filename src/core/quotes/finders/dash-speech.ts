import type { Proposal } from '../../model/proposal.ts'
import type { Passage } from '../../text/passage.ts'
import { DashWalk } from '../dashes/dash-walk.ts'

/** Speech set off by dashes: `– A – mówi X. – B.`, and the press's `A – mówi X`, which has no opening dash. */
export function findDashSpeech(passage: Passage): Proposal[] {
  return passage.blockTokens.flatMap((range, block) => new DashWalk(passage, block, range).walk())
}
