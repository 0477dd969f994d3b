import { type CueVerb, carrierAt, cueAt, finiteAt } from '../../grammar/cues.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import { CLAUSE_VERBS, QUESTION_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange, verbatimSpans } from '../../text/passage.ts'
import { cueOf } from '../attribution.ts'
import { type Fronted, frontedAt } from '../clauses/fronted.ts'
import { answererBefore } from '../clauses/resumption.ts'

const CUES: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...QUESTION_VERBS])

/** Tokens that a clause may have before its cue. */
const LONGEST = 60
/** Words from the clause's comma to the cue: `jako pierwszy poinformował`. */
const LEAD_IN = 5

/** `O tym, że A, poinformował X.`, `Deklarację, że A, złożył X`: a content clause before its cue. */
export function findFrontedClauses(passage: Passage): Proposal[] {
  return passage.sentenceTokens.flatMap((sentence) => {
    const fronted = frontedAt(passage.tokens, sentence.from)
    const found = fronted && findClause(passage, sentence, fronted)
    return found ? [found] : []
  })
}

function findClause(passage: Passage, sentence: TokenRange, fronted: Fronted): Proposal | null {
  const { tokens } = passage
  const from = COMPLEMENTIZERS.has(tokens[fronted.at]?.form.lower ?? '') ? fronted.at + 1 : fronted.at
  let verbs = 0
  for (let comma = from; comma < Math.min(sentence.to, from + LONGEST); comma++) {
    if (finiteAt(tokens, comma)) verbs++
    if (tokens[comma]?.kind !== 'comma' || verbs === 0) continue
    const verb = cueBehind(tokens, comma, sentence.to, fronted.noun)
    if (!verb) continue
    if (fronted.subject && !hasSpeaker(passage, comma, sentence.to, verb)) return null
    return propose(passage, { from, to: comma }, { from: comma + 1, to: sentence.to }, verb)
  }
  const verb = fronted.subject ? null : unpartedCue(tokens, { from, to: sentence.to }, fronted.noun)
  if (!verb) return null
  const end = answererBefore(tokens, verb.at, from)
  if (end === verb.at && !hasSpeaker(passage, verb.at, sentence.to, verb)) return null
  return propose(passage, { from, to: end }, { from: end, to: sentence.to }, verb)
}

/** @param main the clause of the cue, behind what was said */
function propose(passage: Passage, said: TokenRange, main: TokenRange, verb: CueVerb): Proposal | null {
  const content = contentRange(passage, said.from, said.to)
  if (!content) return null
  const verbatim = verbatimSpans(passage, content)
  return {
    kind: verbatim.length > 0 ? 'mixed' : 'reported',
    spans: [rangeSpan(passage, content)],
    verbatim,
    block: passage.tokens[said.from]?.block ?? 0,
    cue: cueOf(passage, verb),
    hint: {
      place: verb.form === 'impersonal' ? 'impersonal' : 'after',
      where: rangeSpan(passage, main),
      agreement: verb.agreement,
    },
    confidence: 0.9,
    evidence: [{ rule: 'content-clause', span: rangeSpan(passage, { from: main.from, to: verb.at + 1 }) }],
  }
}

/** `O tym, że most stanie poinformował X.`: the sentence's last verb, a cue, where the comma before it is left out. */
function unpartedCue(tokens: Passage['tokens'], { from, to }: TokenRange, noun: string | null): CueVerb | null {
  let last = to - 1
  while (last > from && !finiteAt(tokens, last)) last--
  let first = from
  while (first < last && !finiteAt(tokens, first)) first++
  if (first >= last || last > from + LONGEST || tokens[last - 1]?.kind !== 'word') return null
  const verb = cueAt(tokens, last, CUES) ?? (noun === null ? null : carrierAt(tokens, last, noun))
  return verb?.form === 'past' || verb?.form === 'present' ? verb : null
}

/** The cue of the clause behind a comma, before any other verb and any sign. */
function cueBehind(tokens: Passage['tokens'], comma: number, end: number, noun: string | null): CueVerb | null {
  for (let i = comma + 1; i < Math.min(end, comma + 1 + LEAD_IN); i++) {
    if (tokens[i]?.kind !== 'word') return null
    const verb = cueAt(tokens, i, CUES) ?? (noun === null ? null : carrierAt(tokens, i, noun))
    if (verb) return verb.form === 'participle' ? null : verb
    if (finiteAt(tokens, i)) return null
  }
  return null
}

/** `To, że A, potwierdza nasze obawy`: what nobody says, the clause itself shows. */
const hasSpeaker = ({ tokens }: Passage, comma: number, end: number, { form, agreement }: CueVerb): boolean =>
  form === 'impersonal' || findNominatives(tokens, comma + 1, end, agreement, true).some(({ kind }) => kind !== 'thing')
