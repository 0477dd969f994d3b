import { skipComplement } from '../grammar/complement.ts'
import { PLURAL } from '../lexicon/morphology/readings.ts'
import { WORKPLACES } from '../lexicon/places.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import type { Span } from '../model/article.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt } from '../text/tokens.ts'
import { genderOfSelf, spokenOfIn } from './addressed-in.ts'
import { findImplied } from './dropped-subject.ts'
import { findHeadlined, findOfTitle, isAskedNext } from './headlined.ts'
import type { Found, Hearing } from './hearing.ts'
import { findNeighbour, findToldOf } from './implied-speaker.ts'
import { findInterviewee } from './interviewee.ts'
import { findIntroduced } from './introduced-by-name.ts'
import { hasLostName } from './lost-name.ts'
import { agreementAt, mainVerb } from './main-verb.ts'
import { findNamed } from './named-speaker.ts'
import { findPassedOn } from './passed-on.ts'
import { findReadOn } from './read-on.ts'
import { findGiver } from './received.ts'
import { findSender } from './sender.ts'

/** Who says a quote of the text, by what its sentence names and by who spoke before; null where neither tells. */
export function findSpeaker(hearing: Hearing, proposal: Proposal): Found | null {
  const { hint, cue, kind, block, spans, evidence } = proposal
  if (hasLostName(hearing.register.passage, proposal)) return null
  const where = hint.where ? tokenRange(hearing.register.passage, hint.where) : null
  const named = where ? findNamed(hearing, proposal, where) : null
  if (named === 'nobody') return null
  if (named) return findIntroduced(hearing, proposal, named) ?? named
  if (hint.place === 'impersonal')
    return where && (findSender(hearing, where, spans) ?? findReadOn(hearing, proposal, where))
  if (hint.place === 'label') return null
  if (evidence[0]?.rule === 'interview-answer') return findInterviewee(hearing, proposal)
  const giver = hint.place === 'none' && where ? findGiver(hearing, where) : undefined
  if (giver !== undefined) return giver
  if (hint.place === 'none') {
    const opened = evidence[0]?.rule === 'dash-speech' || isSentenceInMarks(hearing, proposal)
    const beside = findNeighbour(hearing, proposal)
    if (beside || !opened) return beside
    const titled = findHeadlined(hearing, proposal) ?? findOfTitle(hearing, proposal)
    return titled ?? (isAskedNext(hearing, proposal) ? null : findToldOf(hearing, proposal))
  }
  if (where && saysInside(hearing, proposal, where)) return null
  // `– Nie wzięłam – dodaje`: of what gender who speaks is the words tell, where the verb does not
  const genders = hint.agreement.genders || (kind === 'direct' ? genderOfSelf(hearing.register, spans) : 0)
  const agreement = { ...hint.agreement, genders }
  const passedOn = kind === 'direct' ? findPassedOn(hearing, agreement, block) : null
  if (passedOn) return passedOn
  const implied = {
    agreement,
    at: cue?.span.start ?? spans[0]?.start ?? 0,
    block,
    possessive: hint.place === 'implied' && hint.where === null,
    ...(kind === 'direct' && { spokenOf: spokenOfIn(hearing.register, spans) }),
    inOwnSentence: hint.place === 'before' || hint.place === 'implied' || isIntroduced(hearing, spans[0]),
  }
  const main = hint.place === 'implied' && where ? agreementOfMain(hearing, proposal, where) : null
  // the verb before a participle may be another clause's
  return (main && findImplied(hearing, { ...implied, agreement: main })) ?? findImplied(hearing, implied)
}

/** `W magistracie przekonują, że`: whoever works there, and nobody whom the text has named. */
function saysInside({ register: { passage } }: Hearing, { cue, hint }: Proposal, { from }: TokenRange): boolean {
  const { tokens } = passage
  if (!cue || hint.place !== 'before' || hint.agreement.number !== PLURAL || hint.agreement.genders !== 0) return false
  const verb = tokenRange(passage, cue.span).from
  const isFirst = tokens[from - 1]?.sentence !== tokens[from]?.sentence
  if (!isFirst || !INSIDE.has(tokens[from]?.form?.lower ?? '') || skipComplement(tokens, from, verb) !== verb - 1)
    return false
  return readingsAt(tokens[from + 1]).some(({ lemma }) => WORKPLACES.has(lemma))
}

/** `Radny Bryl jest zły. „Nie mamy gazu”.`: words in marks that open their sentence, and fill it. */
function isSentenceInMarks({ register: { passage } }: Hearing, { evidence, spans: [span] }: Proposal): boolean {
  if (!span || evidence[0]?.rule !== 'quotation-marks') return false
  const { tokens, partners } = passage
  const open = tokenRange(passage, span).from - 1
  const behind = tokens[(partners.get(open) ?? open) + 1]
  const isFirst = tokens[open - 1]?.sentence !== tokens[open]?.sentence
  return isFirst && (behind?.kind === 'stop' || behind?.sentence !== tokens[open]?.sentence)
}

/** `Podpisał umowę, zaznaczając, że`: what the verb that a participle goes with shows of who does both. */
function agreementOfMain({ register: { passage } }: Hearing, { cue, hint }: Proposal, where: TokenRange): Agreement {
  if (!cue) return hint.agreement
  return agreementAt(passage, mainVerb(passage, tokenRange(passage, cue.span).from, where.from))
}

/** Words of a sentence before what is quoted in it, from which on they introduce it: `sędzia zacytował kodeks: "A" - dodał`. */
const INTRODUCTION = 4

function isIntroduced({ register: { passage } }: Hearing, span: Span | undefined): boolean {
  if (!span) return false
  const { from } = tokenRange(passage, span)
  return from - (passage.sentenceTokens[passage.tokens[from]?.sentence ?? 0]?.from ?? from) > INTRODUCTION
}
