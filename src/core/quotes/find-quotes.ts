import type { Proposal } from '../model/proposal.ts'
import type { Trace } from '../model/trace.ts'
import type { Passage } from '../text/passage.ts'
import { findAccordingTo } from './finders/according-to.ts'
import { findAsSaid } from './finders/as-said.ts'
import { findColonParagraphs } from './finders/colon-paragraph.ts'
import { findColonSpeech } from './finders/colon-speech.ts'
import { findCommaSpeech } from './finders/comma-speech.ts'
import { findContentClauses } from './finders/content-clause.ts'
import { findDashSpeech } from './finders/dash-speech.ts'
import { findEmbeddedPosts } from './finders/embedded-post.ts'
import { findFrontedClauses } from './finders/fronted-clause.ts'
import { findHeadingQuotes } from './finders/heading-quote.ts'
import { findInterviewAnswers } from './finders/interview.ts'
import { findListedClauses } from './finders/listed-clauses.ts'
import { findOpinionBoxes } from './finders/opinion-box.ts'
import { findQuotationMarks } from './finders/quotation-marks.ts'
import { findQuotedFragments } from './finders/quoted-fragment.ts'
import { findRelativeSources } from './finders/relative-source.ts'
import { dropInterviewers } from './refiners/drop-interviewers.ts'
import { dropLoneTurns } from './refiners/drop-lone-turns.ts'
import { dropMuteSubjects } from './refiners/drop-mute-subjects.ts'
import { dropSilentHeadings } from './refiners/drop-silent-headings.ts'
import { markVerbatim } from './refiners/mark-verbatim.ts'
import { resolveOverlaps } from './refiners/resolve-overlaps.ts'

type Finder = (passage: Passage) => Proposal[]
type Refiner = (passage: Passage, proposals: readonly Proposal[]) => readonly Proposal[]

/** Finders propose, whatever the others do. */
const FINDERS: Record<string, Finder> = {
  findDashSpeech,
  findCommaSpeech,
  findQuotationMarks,
  findQuotedFragments,
  findColonSpeech,
  findColonParagraphs,
  findContentClauses,
  findFrontedClauses,
  findListedClauses,
  findAccordingTo,
  findRelativeSources,
  findAsSaid,
  findHeadingQuotes,
  findInterviewAnswers,
  findOpinionBoxes,
  findEmbeddedPosts,
}

/** Refiners drop and mend, in this order. Nobody else deletes. */
const REFINERS: Record<string, Refiner> = {
  dropMuteSubjects,
  dropInterviewers,
  markVerbatim: (_, proposals) => proposals.map(markVerbatim),
  resolveOverlaps,
  dropSilentHeadings,
  dropLoneTurns,
}

/** The quotes of an article, in text order, each with where its speaker is named; who that is comes later. */
export function findQuotes(passage: Passage, trace?: Trace): Proposal[] {
  const found = Object.entries(FINDERS).flatMap(([name, find]) => {
    const proposals = find(passage)
    if (trace) for (const proposal of proposals) trace.proposed(name, proposal)
    return proposals
  })
  return Object.entries(REFINERS)
    .reduce<readonly Proposal[]>((before, [name, refine]) => {
      const after = refine(passage, before)
      trace?.refined(name, before, after)
      return after
    }, found)
    .slice()
}
