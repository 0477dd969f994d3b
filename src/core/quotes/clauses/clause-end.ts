import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isParticiple, isPreposition } from '../../grammar/nominal.ts'
import { agree } from '../../grammar/subject.ts'
import {
  ADDITIVES,
  COMPLEMENTIZERS,
  COORDINATORS,
  FRONTED_SUBORDINATORS,
  IMPERSONALS,
  JOINING,
  RELATIVE_LEMMA,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts'
import { CASES, type VerbForm } from '../../lexicon/morphology/readings.ts'
import type { Passage } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { holdsSentences } from '../marks/several-sentences.ts'
import { isAfterthought, isAuthorsOwn } from './authors-own.ts'
import type { Governor } from './governing.ts'
import { addsBehindDash, endBeforeDash, insertedAt, isOthersFromHere } from './inserted.ts'
import { goesOnInList } from './list.ts'
import { opensOtherHand } from './other-hand.ts'
import { endsPoint } from './points.ts'
import { addsMore, answererBefore, isAnswered, LONGEST_CLAUSE, resumes } from './resumption.ts'
import { SAYING } from './saying.ts'
import { subjectBehind } from './subject-behind.ts'
import { leavesUntold } from './withheld.ts'

/** Where the content ends: with its sentence, unless the main clause goes on before that. Returns an exclusive index. */
export function findEnd(
  passage: Passage,
  { verb }: Governor,
  from: number,
  sentence: { from: number; to: number },
): number {
  const { tokens, partners } = passage
  const dependent = isPassive(tokens[verb.at]) || isDependent(tokens, verb.at, sentence.from)
  let depth = 0
  let verbs = 0
  let infinitives = false
  let agreeing = false
  let impersonal = false
  const tenses = new Set<CueVerb['form']>()
  /** Nothing in the content is set off by commas. */
  let isPlain = true
  for (let i = from; i < Math.min(sentence.to, from + LONGEST_CLAUSE); i++) {
    const token = tokens[i]
    if (!token) break
    const partner = partners.get(i)
    if (partner !== undefined && partner > i && partner < sentence.to) {
      i = partner
      verbs++
      continue
    }
    if (holdsSentences(passage, i, sentence.to)) return (partner ?? i) + 1
    // `„Wrona powiedział, że A” – ekonomista Jan Lis`: with the marks that it is told in
    if (partner !== undefined && partner >= 0 && partner < verb.at) return i
    // `powiedział, że A; dodał, że B`
    if (token.kind === 'semicolon' && cueAt(tokens, i + 1, SAYING)) return i
    if (token.kind === 'semicolon' && verbs > 0 && leavesUntold(tokens, i + 1, sentence.to, verb)) return i
    // `…, że liczy na zgodę; – Nie poddam się – mówiła`, `wyjaśnia, co się stało: – Obrażano mnie`
    if ((token.kind === 'semicolon' || token.kind === 'colon') && tokens[i + 1]?.kind === 'dash') return i
    if (endsPoint(tokens, i, verb.at, sentence)) return i
    if (token.kind === 'open') depth++
    if (token.kind === 'close' && --depth < 0) return i
    const inserted = insertedAt(passage, i, sentence.to)
    if (inserted) {
      i = inserted.to - 1
      continue
    }
    if (token.kind === 'dash' && attributionAt(passage, i + 1, sentence.to, false)) return i
    if (verbs > 0 && (isOthersFromHere(tokens, i, sentence.to) || addsBehindDash(tokens, i, verb)))
      return endBeforeDash(tokens, i)
    if (verbs > 0 && token.kind === 'dash' && resumesBehindDash(tokens, i, verb)) return i
    if (verbs > 0 && isAfterthought(tokens, i, sentence.to)) return i
    // `poprosił, by zaprosić gości, dodając, że`
    if (token.kind === 'comma' && infinitives && participleCueSoon(tokens, i + 1)) return i
    if (token.kind === 'comma' && verbs > 0 && !isDecimal(tokens, i)) {
      const next = tokens[i + 1]
      if (saysWho(tokens, i + 1, sentence.to) || addsMore(tokens, i + 1, verb)) return i
      if (opensOtherHand(tokens, i, verb.at, sentence.from)) return i
      if (participleCueSoon(tokens, i + 1) || isAuthorsOwn(tokens, i + 1, sentence.to, verb, tenses)) return i
      if (dependent && i > from + 1 && next && !continues(next, tokens[i + 2]) && !goesOnInList(tokens, i)) return i
      if (isPlain && closesClause(tokens, i, verb)) return i
      isPlain = false
      if (
        next?.kind === 'word' &&
        COORDINATORS.has(next.text) &&
        resumes(passage, i + 2, verb, sentence.to, agreeing, impersonal)
      )
        return i
    }
    if (token.kind === 'word' && COORDINATORS.has(token.text) && verbs > 0 && joinsParticiple(tokens, i, verb)) return i
    if (
      token.kind === 'word' &&
      COORDINATORS.has(token.text) &&
      verbs > 0 &&
      resumes(passage, i + 1, verb, sentence.to, agreeing, impersonal)
    )
      return i
    if (i > from + 1 && isPassive(tokens[verb.at]) && isAnswered(passage, i, sentence.to, verbs > 0))
      return answererBefore(tokens, i, from)
    infinitives ||= readingsAt(token).some(({ verb }) => verb === 'infinitive')
    const finite = finiteAt(tokens, i)
    if (finite) {
      verbs++
      if (finite.verb) tenses.add(finite.verb)
      if (finite.verb === 'past' && finite.number & verb.agreement.number && finite.genders & verb.agreement.genders)
        agreeing = true
      if (verbs === 1) impersonal = finite.verb === 'impersonal'
    }
    if (token.kind === 'word' && IMPERSONALS.has(token.text)) {
      if (verbs <= 1) impersonal = true
      verbs++
    }
  }
  return Math.min(sentence.to, from + LONGEST_CLAUSE)
}

/** Tokens between a dash and the verb that takes over. */
const RESUMED_WITHIN = 7

/** `…, że to zmowa – podczas rozprawy podkreślił, że`: behind a dash and its complement another verb of the cue's kind. */
function resumesBehindDash(tokens: readonly Token[], dash: number, main: CueVerb): boolean {
  if (!tokens[dash]?.spaceAfter || !isPreposition(tokens[dash + 1])) return false
  for (let i = dash + 2; i < dash + RESUMED_WITHIN && tokens[i]?.kind === 'word'; i++) {
    const cue = cueAt(tokens, i, SAYING)
    if (!cue) continue
    const isOwn = cue.form === main.form && agree(cue.agreement, main.agreement)
    return isOwn && tokens[i + 1]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[i + 2]?.text ?? '')
  }
  return false
}

/** `o 3,4 proc.`: the comma is a number's. */
const isDecimal = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.kind === 'number' && tokens[comma + 1]?.kind === 'number' && !tokens[comma]?.spaceAfter

/** `Gmina uważa, że A, poinformował wójt Jan Lis.`: who said the whole sentence, at its end. */
export function saysWho(tokens: readonly Token[], at: number, end: number): boolean {
  const cue = cueAt(tokens, at, SAYING)
  if (!cue || cue.form === 'participle' || cue.form === 'impersonal') return false
  const subject = subjectBehind(tokens, cue, end)
  if (!subject) return false
  return subject.last + 1 >= end || (subject.last + 2 >= end && tokens[subject.last + 1]?.kind === 'stop')
}

/** `apeluje, by kierowcy omijali most, i prosi`: a comma before `i` ends the clause; the main one goes on with its tense. */
function closesClause(tokens: readonly Token[], comma: number, main: CueVerb): boolean {
  if (!JOINING.has(tokens[comma + 1]?.text ?? '')) return false
  const finite = finiteAt(tokens, comma + 2)
  if (!finite || finite.verb !== main.form || (finite.number & main.agreement.number) === 0) return false
  return finite.verb !== 'past' || (finite.genders & main.agreement.genders) !== 0
}

/** `…, jednocześnie zaznaczając, że`: a participle takes over, with an adverb before it at most. */
export function participleCueSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (tokens[i]?.kind !== 'word') return false
    const cue = cueAt(tokens, i, SAYING)
    if (cue) return cue.form === 'participle'
    if (!readingsAt(tokens[i]).some(({ pos }) => pos === 'adv' || pos === 'qub' || pos === 'conj' || pos === 'prep'))
      return false
  }
  return false
}

/** `radząc, by A, oraz oferując B`: a participle of one rank with the cue, which is one itself or takes up saying. */
function joinsParticiple(tokens: readonly Token[], coordinator: number, main: CueVerb): boolean {
  const next = tokens[coordinator + 1]
  if (!readingsAt(next).some(({ verb }) => verb === 'participle')) return false
  return main.form === 'participle' || cueAt(tokens, coordinator + 1, SAYING) !== null
}

/** `X, zapytany, czy A, odparł`: what was asked is no more than a part of another sentence. */
const isPassive = (token: Token | undefined): boolean => readingsAt(token).some(({ pos }) => pos === 'ppas')

/** A participle this near to its sentence's start, with no verb before it, opens the sentence: `Pytany, czy A, odparł`. */
const FRONTED = 4

/** Of the first and the second person, too: `Usłyszeliśmy, że A`. */
const OWN_VERBS: ReadonlySet<VerbForm | null> = new Set<VerbForm>(['present', 'past', 'infinitive'])

function hasOwnVerb(tokens: readonly Token[], start: number, cue: number): boolean {
  for (let i = start; i <= cue; i++)
    if (finiteAt(tokens, i) || readingsAt(tokens[i]).some(({ verb }) => OWN_VERBS.has(verb))) return true
  return false
}

/** The cue's own clause depends on another: `Gdy X powiedział, że A, Y wyszedł`, `X, który powiedział, że A, wyszedł`. */
function isDependent(tokens: readonly Token[], cue: number, start: number): boolean {
  if (FRONTED_SUBORDINATORS.has(tokens[start]?.text.toLowerCase() ?? '')) return true
  if (cue - start <= FRONTED && !hasOwnVerb(tokens, start, cue)) return true
  for (let i = cue - 1; i >= Math.max(start, cue - 8); i--) {
    if (tokens[i]?.kind === 'comma') return readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  }
  return false
}

/** A comma before `next` goes on with what was begun. */
export function continues(next: Token, second: Token | undefined): boolean {
  // `X, którego oskarżają o to, że A, również wzywał`: the main clause has its verb right behind
  if (ADDITIVES.has(next.text) && second?.form.finite) return false
  if (SUBORDINATORS.has(next.text)) return true
  // `w Lidorii, stanowiącej wartość,`: about what stands before it, and not about the main clause's subject
  if (isObliqueParticiple(next)) return true
  const relative = (token: Token | undefined): boolean =>
    readingsAt(token).some(({ lemma, verb }) => lemma === RELATIVE_LEMMA || verb === 'participle')
  return relative(next) || (readingsAt(next).some(({ pos }) => pos === 'prep') && relative(second))
}

const isObliqueParticiple = (token: Token): boolean =>
  isParticiple(readingsAt(token)) && readingsAt(token).every(({ cases }) => (cases & CASES.nom) === 0)
