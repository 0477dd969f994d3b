import type { CueVerb } from '../../grammar/cues.ts'
import { type Agreement, NO_AGREEMENT, type SourceHint, type SourcePlace } from '../../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'

/** What introduces words in marks. */
export interface Introduction {
  verb: CueVerb | null
  hint: SourceHint
}

/** Whoever is named in `range`, at that place, is who speaks. */
export const introduce = (
  passage: Passage,
  range: TokenRange,
  place: SourcePlace,
  verb: CueVerb | null,
  agreement: Agreement = verb?.agreement ?? NO_AGREEMENT,
): Introduction => ({ verb, hint: { place, where: rangeSpan(passage, range), agreement } })
