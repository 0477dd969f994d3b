import { finiteAt } from '../grammar/cues.ts'
import { NEGATION } from '../lexicon/function-words.ts'
import { REPORTERS } from '../lexicon/interviews.ts'
import { readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ASKING_VERBS, NEGATED_VERBS, RECEIVING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import type { Found, Heard, Hearing } from './hearing.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { subjectOf } from './sentence-subject.ts'

/** Tokens of a sentence in which its subject is looked for, so that one of a million costs no more than its length. */
const LONGEST_CLAUSE = 160

/** Direct speech with no cue of its own goes on with what its paragraph said last, and answers a reporter. */
export function findNeighbour({ register: { passage }, heard }: Hearing, proposal: Proposal): Found | null {
  const last = heard.findLast((one) => !isAskedByReporter(passage, one))
  // who is asked may have spoken in the paragraph before
  const isAsked = last !== heard.at(-1) && heard.at(-1)?.block === proposal.block
  if (!last || last.block < (isAsked ? proposal.block - 1 : proposal.block)) return null
  return { voice: last.voice, source: null, rule: 'same-paragraph', confidence: 0.5 }
}

/** `zapytał jeden z reporterów`. */
function isAskedByReporter(passage: Passage, { voice, at }: Heard): boolean {
  const cue = passage.tokens[tokenRange(passage, { start: at, end: at + 1 }).from]
  const asks = cue?.form.reporting.some(({ lemma }) => ASKING_VERBS.has(lemma)) === true
  if (!asks || voice.person) return asks && voice.roles.some(({ head }) => REPORTERS.has(head))
  const words = voice.name.split(' ')
  return words.some((word) => readingsOf(word).some(({ lemma }) => REPORTERS.has(lemma)))
}

/** `Radna Lis nie kryje radości. – Wreszcie!`: whom the sentence before a dash tells of, by name, in its paragraph or before. */
export function findToldOf({ register, recent }: Hearing, { spans, block }: Proposal): Found | null {
  const { passage } = register
  const at = tokenRange(passage, spans[0] ?? { start: 0, end: 0 }).from
  const sentence = passage.tokens[at]?.sentence ?? 0
  const before = passage.sentenceTokens[sentence - 1]
  const opens = before && passage.tokens[before.from]
  if (!opens || opens.block < block - 1 || register.isSpoken(opens.start)) return null
  const to = Math.min(before.to, before.from + LONGEST_CLAUSE)
  const subject = subjectOf(register, { from: before.from, to }, { number: SINGULAR, genders: 0 })
  if (subject?.kind !== 'person') return null
  const { voice } = resolvePhrase(register, subject, { case: 'nom', agreement: subject.agreement }, recent)
  // `Trener nie krył radości. – Wreszcie!`: a role, where the article tells whose it is
  if (!subject.name && (!voice.person || isSilent(passage.tokens, before))) return null
  return { voice, source: null, rule: 'same-paragraph', confidence: 0.6 }
}

/** `Burmistrz dostał list`, `nie odbiera`: another's words may follow; who hides no joy (`nie krył radości`) speaks. */
const isSilent = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, Math.min(to, from + LONGEST_CLAUSE)).some((token, i) => {
    const lemma = finiteAt(tokens, from + i)?.lemma ?? ''
    return RECEIVING_VERBS.has(lemma) || (token.form.finite && isDenied(tokens, from + i) && !NEGATED_VERBS.has(lemma))
  })
const isDenied = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.form.lower === NEGATION
