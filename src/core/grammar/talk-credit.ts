import { TALK_CREDIT } from '../lexicon/interviews.ts'
import type { Passage } from '../text/passage.ts'

/** Characters of a line that credits an interview. */
const LONGEST = 200

/** `– Z Ewą Lis, aktorką, rozmawia Jan Wrona`, above or below an interview: a line of the paper's, whatever opens it. */
export function isTalkCredit({ text, blocks }: Passage, block: number): boolean {
  const span = blocks[block]?.span
  if (!span || span.end - span.start > LONGEST) return false
  return TALK_CREDIT.test(text.slice(span.start, span.end))
}
