import type { Proposal } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { findAccordingTo } from './finders/according-to.ts'
import { findAsSaid } from './finders/as-said.ts'
import { findColonSpeech } from './finders/colon-speech.ts'
import { findContentClauses } from './finders/content-clause.ts'
import { findDashSpeech } from './finders/dash-speech.ts'
import { findHeadingQuotes } from './finders/heading-quote.ts'
import { findQuotationMarks } from './finders/quotation-marks.ts'
import { findQuotedFragments } from './finders/quoted-fragment.ts'
import { dropLoneTurns } from './refiners/drop-lone-turns.ts'
import { dropMuteSubjects } from './refiners/drop-mute-subjects.ts'
import { dropSilentHeadings } from './refiners/drop-silent-headings.ts'
import { markVerbatim } from './refiners/mark-verbatim.ts'
import { resolveOverlaps } from './refiners/resolve-overlaps.ts'

/** Finders propose, whatever the others do. */
const FINDERS: readonly ((passage: Passage) => Proposal[])[] = [
  findDashSpeech,
  findQuotationMarks,
  findQuotedFragments,
  findColonSpeech,
  findContentClauses,
  findAccordingTo,
  findAsSaid,
  findHeadingQuotes,
]

/** Refiners drop and mend, in this order. Nobody else deletes. */
const REFINERS: readonly ((passage: Passage, proposals: readonly Proposal[]) => Proposal[])[] = [
  dropMuteSubjects,
  (_, proposals) => resolveOverlaps(proposals),
  dropSilentHeadings,
  (_, proposals) => dropLoneTurns(proposals),
  (_, proposals) => proposals.map(markVerbatim),
]

/** The quotes of an article, in text order, each with where its speaker is named; who that is comes later. */
export function findQuotes(passage: Passage): Proposal[] {
  const found = FINDERS.flatMap((find) => find(passage))
  return REFINERS.reduce<readonly Proposal[]>((proposals, refine) => refine(passage, proposals), found).slice()
}
