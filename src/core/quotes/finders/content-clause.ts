import {
  COMPLEMENTIZERS,
  COORDINATORS,
  FRONTED_SUBORDINATORS,
  IMPERSONALS,
  MISTYPED_COMPLEMENTIZER,
  QUESTION_WORDS,
  RELATIVE_LEMMA,
  SUBORDINATORS,
  WISH_CONJUNCTION,
} from '../../lexicon/function-words.ts'
import { CLAUSE_VERBS, DIRECT_VERBS, NEGATED_VERBS, QUESTION_VERBS, WISH_VERBS } from '../../lexicon/reporting-verbs.ts'
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import { type CueVerb, cueAt, finiteAt, lightCueAt } from '../../text/cues.ts'
import { contentRange, type Passage, rangeSpan, sentenceRange, verbatimSpans } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { attributionAt, cueOf } from '../attribution.ts'

/** How far before its clause a cue may stand, in tokens, appositions and adjuncts included. */
const REACH = 32
/** Tokens that one clause may have, so that a sentence of a million costs no more than its length. */
const LONGEST = 400
const CLAUSE_CUES: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...NEGATED_VERBS])

type Opening = 'that' | 'wish' | 'question'
interface Governor {
  verb: CueVerb
  /** First token of the cue and the last before the comma. */
  from: number
  noun: boolean
}

/** `X powiedział, że A`, `zapytał, czy A`, `apelował, by A`, `z zarzutem, że A`: the content of a clause under a cue. */
export function findContentClauses(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  for (let at = 1; at < tokens.length; at++) {
    const opening = openingAt(tokens, at)
    if (!opening) continue
    const sentence = sentenceRange(passage, at)
    const comma = tokens[at - 1]?.kind === 'comma' ? at - 1 : at - 2
    const governor = findGovernor(tokens, comma, sentence.from, opening, at)
    if (!governor) continue
    const from = opening === 'question' ? at : at + 1
    const to = findEnd(passage, governor, from, sentence)
    const content = contentRange(passage, from, to)
    if (!content) continue
    const verbatim = verbatimSpans(passage, content)
    const edge = wholeInMarks(passage, from, to)
    const span = rangeSpan(passage, content)
    proposals.push({
      kind: edge || verbatim.length > 0 ? 'mixed' : 'reported',
      spans: [span],
      verbatim: edge ? [span] : verbatim,
      block: tokens[at]?.block ?? 0,
      cue: cueOf(passage, governor.verb),
      hint: hintFor(passage, governor, sentence.from, comma),
      confidence: governor.noun ? 0.7 : opening === 'that' ? 0.93 : 0.8,
      evidence: [{ rule: 'content-clause', span: rangeSpan(passage, { from: governor.from, to: at + 1 }) }],
    })
  }
  return proposals
}

function openingAt(tokens: readonly Token[], at: number): Opening | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || tokens[at - 1]?.sentence !== token.sentence) return null
  // `, że`, and with an adverb in between: `, iż`, `, jak`; the preposition of a question: `, z czego`
  if (tokens[at - 1]?.kind !== 'comma') return null
  if (COMPLEMENTIZERS.has(token.text) || token.text === MISTYPED_COMPLEMENTIZER) {
    const next = readingsAt(tokens[at + 1])
    const preposition =
      token.text === MISTYPED_COMPLEMENTIZER &&
      !next.some(
        ({ pos, cases, verb }) =>
          verb !== null || (pos !== 'ger' && cases & 1 && !(cases & 18)) || pos === 'adv' || pos === 'prep',
      )
    return preposition ? null : 'that'
  }
  if (WISH_CONJUNCTION.test(token.text)) return 'wish'
  return QUESTION_WORDS.has(token.text) ? 'question' : null
}

/** Back from the comma to the verb or noun that the clause hangs on: the first cue met, unless another verb is nearer. */
function findGovernor(
  tokens: readonly Token[],
  comma: number,
  start: number,
  opening: Opening,
  at: number,
): Governor | null {
  const verbs = opening === 'that' ? CLAUSE_CUES : opening === 'wish' ? WISH_VERBS : QUESTION_VERBS
  for (let i = comma - 1; i >= Math.max(start, comma - REACH); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'semicolon' || token.kind === 'colon' || (token.kind === 'mark' && i < comma - 12))
      return null
    if (token.kind !== 'word') continue
    const light = lightCueAt(tokens, i, comma)
    if (light && comma - light.last <= 8) return { verb: light, from: i, noun: false }
    const noun = i >= comma - 8 && nounGovernor(tokens, i, comma)
    if (noun) return noun
    const verb = cueAt(tokens, i, verbs)
    if (verb) return isOwnClause(tokens, i, comma, at, opening) ? { verb, from: i, noun: false } : null
    const readings = readingsAt(token)
    if (finiteAt(tokens, i) && readings.every(({ verb: form }) => form !== null)) return null
    if (COMPLEMENTIZERS.has(token.text)) return null
  }
  return null
}

/** Between a cue and its clause stand adjuncts and appositions, never another clause; a wish needs its verb close. */
function isOwnClause(tokens: readonly Token[], cue: number, comma: number, at: number, opening: Opening): boolean {
  if (opening === 'that') return true
  if (opening === 'question') return comma - cue <= 8 && hasFinite(tokens, at + 1)
  return comma - cue <= 10
}

function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 30 && tokens[i]?.sentence === tokens[from]?.sentence; i++)
    if (finiteAt(tokens, i)) return true
  return false
}

/** `do sugestii brytyjskiego rządu, że`: a noun of speech with its speaker in the genitive. */
function nounGovernor(tokens: readonly Token[], i: number, comma: number): Governor | null {
  const reading = readingsAt(tokens[i]).find(({ lemma, pos }) => pos !== 'verb' && SPEECH_NOUNS.has(lemma))
  if (!reading || comma - i < 2) return null
  for (let k = i + 1; k < comma; k++) {
    const word = tokens[k]
    if (
      word?.kind === 'word' &&
      readingsAt(word).length > 0 &&
      !readingsAt(word).some(({ cases, pos }) => cases & 2 || pos === 'prep')
    )
      return null
    if (word?.kind !== 'word') return null
  }
  if (readingsAt(tokens[i + 1]).some(({ pos }) => pos === 'prep')) return null
  return {
    verb: { at: i, lemma: reading.lemma, form: 'present', agreement: { number: 0, genders: 0 } },
    from: i,
    noun: true,
  }
}

function hintFor(passage: Passage, { verb, noun }: Governor, start: number, comma: number): SourceHint {
  if (noun)
    return { place: 'genitive', where: rangeSpan(passage, { from: verb.at + 1, to: comma }), agreement: verb.agreement }
  if (verb.form === 'impersonal')
    return { place: 'impersonal', where: rangeSpan(passage, { from: start, to: comma }), agreement: verb.agreement }
  if (verb.form === 'participle')
    return { place: 'implied', where: rangeSpan(passage, { from: start, to: verb.at + 1 }), agreement: verb.agreement }
  return { place: 'before', where: rangeSpan(passage, { from: start, to: comma }), agreement: verb.agreement }
}

function wholeInMarks({ tokens, partners }: Passage, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && (tokens[last]?.text === '.' || tokens[last]?.kind === 'comma')) last--
  return tokens[from]?.kind === 'mark' && partners.get(from) === last
}

/** Where the content ends: with its sentence, unless the main clause goes on before that. Returns an exclusive index. */
function findEnd(passage: Passage, { verb }: Governor, from: number, sentence: { from: number; to: number }): number {
  const { tokens, partners } = passage
  const dependent = isDependent(tokens, verb.at, sentence.from)
  let depth = 0
  let verbs = 0
  let agreeing = false
  let impersonal = false
  for (let i = from; i < Math.min(sentence.to, from + LONGEST); i++) {
    const token = tokens[i]
    if (!token) break
    const partner = partners.get(i)
    if (partner !== undefined && partner > i && partner < sentence.to) {
      i = partner
      verbs++
      continue
    }
    if (token.kind === 'open') depth++
    if (token.kind === 'close' && --depth < 0) return i
    if (token.kind === 'dash' && attributionAt(passage, i + 1, sentence.to, false)) return i
    if (token.kind === 'comma' && verbs > 0) {
      const next = tokens[i + 1]
      const said = cueAt(tokens, i + 1, DIRECT_VERBS)
      if (said?.form === 'participle') return i
      if (dependent && i > from + 1 && next && !continues(next, tokens[i + 2])) return i
      if (
        next?.kind === 'word' &&
        COORDINATORS.has(next.text) &&
        resumes(passage, i + 2, verb, sentence.to, agreeing, impersonal)
      )
        return i
      // `…, poinformował X`: the whole was direct speech; what follows belongs to nobody's clause
    }
    if (
      token.kind === 'word' &&
      COORDINATORS.has(token.text) &&
      verbs > 0 &&
      resumes(passage, i + 1, verb, sentence.to, agreeing, impersonal)
    )
      return i
    const finite = finiteAt(tokens, i)
    if (finite) {
      verbs++
      if (finite.verb === 'past' && finite.number & verb.agreement.number && finite.genders & verb.agreement.genders)
        agreeing = true
      if (verbs === 1) impersonal = finite.verb === 'impersonal'
    }
    if (token.kind === 'word' && IMPERSONALS.has(token.text)) {
      if (verbs <= 1) impersonal = true
      verbs++
    }
  }
  return Math.min(sentence.to, from + LONGEST)
}

/** The cue's own clause depends on another: `Gdy X powiedział, że A, Y wyszedł`, `X, który powiedział, że A, wyszedł`. */
function isDependent(tokens: readonly Token[], cue: number, start: number): boolean {
  if (FRONTED_SUBORDINATORS.has(tokens[start]?.text.toLowerCase() ?? '')) return true
  for (let i = cue - 1; i >= Math.max(start, cue - 8); i--) {
    if (tokens[i]?.kind === 'comma') return readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  }
  return false
}

function continues(next: Token, second: Token | undefined): boolean {
  if (SUBORDINATORS.has(next.text)) return true
  const relative = (token: Token | undefined): boolean =>
    readingsAt(token).some(({ lemma, verb }) => lemma === RELATIVE_LEMMA || verb === 'participle')
  return relative(next) || (readingsAt(next).some(({ pos }) => pos === 'prep') && relative(second))
}

/**
 * Whether the main clause goes on behind a coordinator: with another cue that agrees with the first and carries words of
 * its own (`i dodał, że`), or with a verb that agrees with the main one while nothing in the content does
 * (`zapowiedziała, że rząd zapłaci, i zachęciła …`).
 */
function resumes(
  passage: Passage,
  from: number,
  main: CueVerb,
  end: number,
  agreeing: boolean,
  impersonal: boolean,
): boolean {
  const { tokens } = passage
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || COMPLEMENTIZERS.has(token.text)) return false
    const cue = cueAt(tokens, i, CLAUSE_CUES)
    if (cue && cue.form !== 'participle' && agrees(cue, main))
      return i > from + 2 ? !hasNominative(tokens, from, i) && carries(passage, i, end) : carries(passage, i, end)
    const finite = finiteAt(tokens, i)
    if (finite && i <= from + 1) {
      if (finite.verb !== 'past' || agreeing) return false
      if (main.form === 'past')
        return (
          main.agreement.number === finite.number &&
          (main.agreement.genders & finite.genders) !== 0 &&
          finite.genders !== 15 &&
          !hasNominative(tokens, from, i)
        )
      return impersonal && main.form === 'present'
    }
    if (finite) return false
  }
  return false
}

function hasNominative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (readingsAt(tokens[i]).some(({ pos, cases }) => pos === 'subst' && cases & 1)) return true
  return false
}

function agrees(cue: CueVerb, main: CueVerb): boolean {
  if (cue.form === 'past' && main.form === 'past')
    return cue.agreement.number === main.agreement.number && (cue.agreement.genders & main.agreement.genders) !== 0
  return true
}

/** The cue at `at` has something to carry: a clause, a colon, marks. */
function carries({ tokens }: Passage, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const token = tokens[i]
    if (token?.kind === 'colon' || token?.kind === 'mark') return true
    if (token?.kind === 'comma' && openingAt(tokens, i + 1)) return true
    if (finiteAt(tokens, i)) return false
  }
  return false
}
