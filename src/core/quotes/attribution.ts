import { isBetweenNames } from '../grammar/between-names.ts'
import { type CueVerb, cueAt, finiteAt } from '../grammar/cues.ts'
import { fullNameEnd } from '../grammar/full-name.ts'
import { findNominatives } from '../grammar/subject.ts'
import { BECOMING } from '../lexicon/becoming.ts'
import {
  AS_WORD,
  COMPLEMENTIZERS,
  COPULA,
  NEGATION,
  QUESTION_WORDS,
  REFLEXIVE,
  SUBORDINATORS,
} from '../lexicon/function-words.ts'
import { TELLING_GESTURES } from '../lexicon/gestures.ts'
import { PREDICATIVE, THUS } from '../lexicon/pronouns.ts'
import {
  AUXILIARY_VERBS,
  CALLING_VERBS,
  CLAUSE_VERBS,
  DIRECT_VERBS,
  HEARING_WORDS_VERBS,
} from '../lexicon/reporting-verbs.ts'
import { IN_THESE_WORDS } from '../lexicon/set-phrases.ts'
import { OPINION_FRAMES } from '../lexicon/source-frames.ts'
import { DOUBTS } from '../lexicon/told-by-author.ts'
import type { Cue } from '../model/article.ts'
import type { SourceHint } from '../model/proposal.ts'
import { type Passage, rangeSpan } from '../text/passage.ts'
import { isCapitalised, isPhraseAt, isWrittenAt, readingsAt, type Token } from '../text/tokens.ts'
import { agentOf } from './clauses/source-hint.ts'
import { closesAside } from './dashes/closes-aside.ts'
import { heardAt } from './reporters-own.ts'

/** A clause that says who spoke, as token indices: [from, to). */
export interface Attribution {
  from: number
  to: number
  verb: CueVerb
  /** Its verb is none of the reporting ones: only the frame makes it a cue. */
  bare: boolean
}

/** Words between the dash and the verb: more where marks or an opening dash have already said that somebody speaks. */
const LEAD_IN = { thus: 16, strong: 9, weak: 3 }
const LONGEST = 80

/**
 * The attribution that starts at token `from` (behind a dash, a closing mark or a comma), or null. `strong` when marks
 * or an opening dash frame the speech: then any verb in the third person will do, as fiction and feature writers like.
 */
export function attributionAt(passage: Passage, from: number, end: number, strong: boolean): Attribution | null {
  const { tokens } = passage
  const first = tokens[from]
  if (!first || (first.kind !== 'word' && first.kind !== 'mark') || COMPLEMENTIZERS.has(first.text)) return null
  // `A - Czy rada rozważa B?`: another speaks
  if (isCapitalised(first) && QUESTION_WORDS.has(first.form.lower)) return null
  // `A - jak mówi X - B`: a parenthesis, which has a rule of its own
  if (!strong && first.text === AS_WORD) return null
  // `A – tak na wiele pytań odpowiadał X`
  const thus = first.text === THUS && tokens[from + 1]?.kind === 'word' && tokens[from + 1]?.text !== AS_WORD
  const opens = !thus && SUBORDINATORS.has(first.text) && !isPrepositional(first)
  if (!strong && (isCapitalised(first) || opens)) return null
  const manner = strong ? IN_THESE_WORDS.find((words) => isWrittenAt(tokens, from, words)) : null
  const limit = Math.min(end, from + (thus || manner ? LEAD_IN.thus : strong ? LEAD_IN.strong : LEAD_IN.weak))
  for (let at = from + (manner?.length ?? 0); at < limit; at++) {
    const token = tokens[at]
    if (
      !token ||
      token.kind === 'stop' ||
      token.kind === 'dash' ||
      token.kind === 'colon' ||
      COMPLEMENTIZERS.has(token.text)
    )
      return null
    if (token.kind !== 'word') continue
    const called = thus || manner ? cueAt(tokens, at, CALLING_VERBS) : null
    // `„Kolos” – tak nazywają most`: what all call it is a name
    if (called && called.form !== 'past') return null
    // `„Skandal” – tak X nazwał decyzję`
    const verb =
      cueAt(tokens, at, DIRECT_VERBS) ??
      (strong ? called : null) ??
      (strong && at === from ? heardAt(tokens, at) : null)
    if (verb && verb.form !== 'participle') {
      // `Rosja - twierdzi, że…`: the dash parts a subject from its verb
      if (opensClause(tokens, at) || (!strong && closesAside(tokens, from, verb))) return null
      return { from, to: attributionEnd(passage, verb, end), verb, bare: false }
    }
    const finite = finiteAt(tokens, at)
    // `– A – miała wtedy powiedzieć X`: the infinitive reports
    const doubtless = finite !== null && isDoubtless(tokens, at)
    if (finite && AUXILIARY_VERBS.has(finite.lemma) && !doubtless) continue
    // `– A – prycha. – B`: alone between its signs, though it may be a noun
    const behind = tokens[at + 1]?.form?.lower === REFLEXIVE ? at + 2 : at + 1
    const isAlone = strong && at === from && (tokens[behind]?.kind ?? 'stop') === 'stop'
    // `– A – macha ręką X`, whose verb may be a noun's form
    const isGesture = strong && at === from && finite !== null && TELLING_GESTURES.has(finite.lemma)
    if (finite && (isAlone || doubtless || isGesture || readingsAt(token).every(({ verb: form }) => form !== null))) {
      if (
        !strong ||
        (at > from + 1 && !manner) ||
        opensClause(tokens, at) ||
        finite.verb === 'conditional' ||
        // `na trzech rynkach - są to Lidoria i Zatyle`
        (finite.lemma === COPULA && tokens[at + 1]?.text === PREDICATIVE) ||
        finite.verb === 'impersonal'
      )
        return null
      const agreement = { number: finite.number, genders: finite.genders }
      const gesture: CueVerb = { at, lemma: finite.lemma, form: finite.verb ?? 'past', agreement }
      return { from, to: attributionEnd(passage, gesture, end), verb: gesture, bare: true }
    }
  }
  return null
}

/** `– A – nie ma wątpliwości X`, though `ma` may be a pronoun. */
const isDoubtless = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form.lower === NEGATION && readingsAt(tokens[at + 1]).some(({ lemma }) => DOUBTS.has(lemma))

const isPrepositional = (token: Token): boolean => readingsAt(token).some(({ pos }) => pos === 'prep')

function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    if (tokens[i]?.kind === 'comma') return COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')
    // `napisał i dodał, że`, `ocenił zaznaczając, że`: the clause is another's
    const isAnothers = tokens[i]?.form.finite || readingsAt(tokens[i]).some(({ verb }) => verb === 'participle')
    if (tokens[i]?.kind !== 'word' || isAnothers) return false
  }
  return false
}

/** Up to the sentence's end, a dash or mark that takes speech up again, a colon or a semicolon. */
function attributionEnd({ tokens, partners }: Passage, verb: CueVerb, end: number): number {
  const sentence = tokens[verb.at]?.sentence
  const isCommaBehindMark = tokens[verb.at - 1]?.kind === 'comma' && tokens[verb.at - 2]?.kind === 'mark'
  let i = verb.at + 1
  for (; i < Math.min(end, verb.at + LONGEST); i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || token.kind === 'semicolon') break
    if (token.kind === 'colon' && !isScore(tokens, i) && !listsHearers(tokens, verb, i, end)) break
    if (token.kind === 'dash' && !isBetweenNames(tokens, i) && !endsWithName(tokens, verb, i, end)) break
    // `„A”, mówi X, „B”`
    if (token.kind === 'comma' && isCommaBehindMark && (partners.get(i + 1) ?? -1) > i) break
    // `– A – zastrzegła X, która dodała, że most stoi „krzywo - i to bardzo”`: what is in marks takes nothing up again
    const close = partners.get(i) ?? -1
    if (close > i && close < end && tokens[close]?.sentence === sentence) i = close
  }
  return i
}

/**
 * `– A – powiedział trener Iskry – Jan Lis.`: who that is, and nothing behind it; after a stop it may be an answer. Not
 * where who spoke is named before, nor where the words before lack a name: `– Wójtem zostanie – ogłosił – Jan Lis.`
 */
function endsWithName(tokens: readonly Token[], verb: CueVerb, dash: number, end: number): boolean {
  const to = fullNameEnd(tokens, dash + 1, end)
  const isLast = to >= end || (tokens[to]?.kind === 'stop' && tokens[to + 1]?.sentence !== tokens[dash]?.sentence)
  if (to <= dash + 1 || !isLast || tokens[dash - 1]?.kind !== 'word') return false
  for (let i = verb.at + 1; i < dash; i++) if (fullNameEnd(tokens, i, dash) > i) return false
  return !lacksName(tokens, verb.at)
}

/** Whether the words before an attribution end with a verb of what somebody is or becomes. */
function lacksName(tokens: readonly Token[], verb: number): boolean {
  let at = verb
  while (at > 0 && tokens[at]?.kind !== 'dash') at--
  return BECOMING.has(finiteAt(tokens, at - 1)?.lemma ?? '')
}

/** `po meczu (0:1)`: the colon is a score's. */
const isScore = (tokens: readonly Token[], colon: number): boolean =>
  tokens[colon - 1]?.kind === 'number' && tokens[colon + 1]?.kind === 'number' && !tokens[colon]?.spaceAfter

/** `– A – napisał do dwóch komisji: portu i finansów prezes Jan Lis`: behind the colon stand to whom, and who spoke. */
function listsHearers(tokens: readonly Token[], verb: CueVerb, colon: number, end: number): boolean {
  const names = (from: number, to: number): boolean =>
    findNominatives(tokens, from, to, verb.agreement, false).some(({ kind }) => kind !== 'thing')
  const last = sentenceEnd(tokens, colon, end)
  for (let i = verb.at + 1; i < last; i++) {
    const kind = tokens[i]?.kind
    if (kind === 'dash' || kind === 'mark' || (kind === 'colon' && i > colon) || finiteAt(tokens, i)) return false
  }
  return verb.form !== 'impersonal' && !names(verb.at + 1, colon) && names(colon + 1, last)
}

function sentenceEnd(tokens: readonly Token[], at: number, end: number): number {
  let to = at
  while (to < end && tokens[to]?.sentence === tokens[at]?.sentence) to++
  return to
}

export function cueOf(passage: Passage, verb: CueVerb): Cue {
  return { span: rangeSpan(passage, { from: verb.at, to: verb.at + 1 }), lemma: verb.lemma }
}

/** Where the speaker of an attribution stands: behind its verb as a rule, before it at times; all of the clause. */
export function hintOf(passage: Passage, { from, to, verb }: Attribution): SourceHint {
  // `„A” – usłyszał Lis od lekarza`: the subject hears what another says
  const isHeard = HEARING_WORDS_VERBS.has(verb.lemma)
  const teller = isHeard ? agentOf(passage, verb, from, to) : null
  return {
    place: teller ? 'genitive' : isHeard || verb.form === 'impersonal' ? 'impersonal' : 'after',
    where: rangeSpan(passage, teller ?? { from, to }),
    agreement: verb.agreement,
  }
}

/** Free of the paper's own reporting: no cue of a content clause, no attribution, no quoted speech. */
export function isSpeechLike(passage: Passage, sentence: number): boolean {
  const { from, to } = passage.sentenceTokens[sentence] ?? { from: 0, to: 0 }
  if (opensWithOpinion(passage.tokens, from)) return false
  for (let i = from; i < to; i++) {
    if (passage.tokens[i]?.kind === 'dash' && attributionAt(passage, i + 1, to, false)) return false
    if (passage.tokens[i]?.kind === 'mark' && i === from) return false
    if (i <= from + 3 && passage.tokens[from]?.form?.lower === AS_WORD && cueAt(passage.tokens, i, DIRECT_VERBS))
      return false
    if (cueAt(passage.tokens, i, CLAUSE_VERBS) && hasClause(passage, i, to)) return false
  }
  return true
}

/** `Zdaniem Bryla ceny spadną`: by name; who speaks may well tell what is `zdaniem wielu`. */
const opensWithOpinion = (tokens: readonly Token[], from: number): boolean =>
  OPINION_FRAMES.some((words) => isPhraseAt(tokens, from, words) && isCapitalised(tokens[from + words.length]))

function hasClause({ tokens }: Passage, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 8); i++)
    if (tokens[i]?.kind === 'comma') return COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')
  return false
}
