import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isParticiple, isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree } from '../../grammar/subject.ts'
import {
  ADDITIVES,
  COMPLEMENTIZERS,
  COORDINATORS,
  IMPERSONALS,
  JOINING,
  RELATIVE_LEMMA,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { SUPPOSING_VERBS } from '../../lexicon/told-by-author.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { holdsSentences } from '../marks/several-sentences.ts'
import { isAfterthought, isAuthorsOwn } from './authors-own.ts'
import type { Governor } from './governing.ts'
import { addsBehindDash, endBeforeDash, insertedAt, isOthersFromHere, isToldInPassing } from './inserted.ts'
import { goesOnInList } from './list.ts'
import { openingAt } from './opening.ts'
import { opensContradiction, opensOtherHand, opensSilence } from './other-hand.ts'
import { endsPoint } from './points.ts'
import { addsMore, answererBefore, isAnswered, LONGEST_CLAUSE, resumes } from './resumption.ts'
import { SAYING } from './saying.ts'
import { subjectBehind } from './subject-behind.ts'
import { isPassive, isUnderOther } from './under-other.ts'
import { keepsQuiet, leavesUntold } from './withheld.ts'

/** The content of a clause, as far as it has been read. */
interface Content {
  passage: Passage
  /** The cue that it hangs on. */
  verb: CueVerb
  from: number
  sentence: TokenRange
  /** The cue is no main verb, so that the sentence goes on without it: `X, zapytany, czy A, odparł`. */
  isUnderOther: boolean
  /** Brackets that it opened. */
  depth: number
  /** How many, with what stands in marks for one. */
  verbs: number
  /** How many of them are in the first or second person, and none that the author goes on with. */
  inPerson: number
  tenses: Set<CueVerb['form']>
  hasInfinitive: boolean
  /** A verb of it agrees with the cue. */
  agreeing: boolean
  /** Its first verb names nobody. */
  impersonal: boolean
  /** Nothing in it is set off by commas. */
  isPlain: boolean
}

/** Where the content ends: with its sentence, unless the main clause goes on before that. Returns an exclusive index. */
export function findEnd(passage: Passage, { verb }: Governor, from: number, sentence: TokenRange): number {
  const content: Content = {
    passage,
    verb,
    from,
    sentence,
    isUnderOther: isUnderOther(passage.tokens, verb.at, sentence.from, from),
    depth: 0,
    verbs: 0,
    inPerson: 0,
    tenses: new Set(),
    hasInfinitive: false,
    agreeing: false,
    impersonal: false,
    isPlain: true,
  }
  const limit = Math.min(sentence.to, from + LONGEST_CLAUSE)
  for (let i = from; i < limit; i++) {
    const close = passage.partners.get(i) ?? -1
    if (close > i && close < sentence.to) {
      content.verbs++
      i = close
      continue
    }
    const inserted = insertedAt(passage, i, sentence.to)
    if (inserted) {
      i = inserted.to - 1
      continue
    }
    const end = endAt(content, i)
    if (end !== null) return end
    learn(content, i)
  }
  return limit
}

/** Where the content ends if the token at `at` ends it; null where it goes on. */
function endAt(content: Content, at: number): number | null {
  switch (content.passage.tokens[at]?.kind) {
    case 'mark':
      return endAtMark(content, at)
    case 'semicolon':
    case 'colon':
      return endsAtSemicolon(content, at) ? at : null
    case 'close':
      return content.depth === 0 ? at : null
    case 'dash':
      return endAtDash(content, at)
    case 'comma':
      return endsAtComma(content, at) ? at : null
    case 'word':
      return endAtWord(content, at)
    default:
      return null
  }
}

function endAtMark({ passage, verb, sentence }: Content, mark: number): number | null {
  const partner = passage.partners.get(mark)
  if (partner === undefined) return null
  if (holdsSentences(passage, mark, sentence.to)) return partner + 1
  // `„Wrona powiedział, że A” – ekonomista Jan Lis`: with the marks that it is told in
  return partner >= 0 && partner < verb.at ? mark : null
}

function endsAtSemicolon({ passage: { tokens }, verb, verbs, sentence }: Content, at: number): boolean {
  // `…, że liczy na zgodę; – Nie poddam się – mówiła`, `wyjaśnia, co się stało: – Obrażano mnie`
  if (tokens[at + 1]?.kind === 'dash') return true
  if (tokens[at]?.kind !== 'semicolon') return false
  // `powiedział, że A; dodał, że B`
  if (cueAt(tokens, at + 1, SAYING)) return true
  if (verbs > 0 && leavesUntold(tokens, at + 1, sentence.to, verb)) return true
  return endsPoint(tokens, at, verb.at, sentence)
}

function endAtDash({ passage, verb, verbs, from, sentence }: Content, dash: number): number | null {
  const { tokens } = passage
  if (isToldInPassing(passage, dash, sentence.to)) return null
  if (attributionAt(passage, dash + 1, sentence.to, false)) return dash
  if (verbs === 0) return null
  if (isOthersFromHere(tokens, dash, sentence.to) || addsBehindDash(tokens, dash, verb))
    return endBeforeDash(tokens, dash)
  return resumesBehindDash(tokens, dash, verb) || isAfterthought(tokens, dash, from, sentence.to) ? dash : null
}

function endsAtComma(content: Content, comma: number): boolean {
  const { passage, verb, from, sentence, tenses } = content
  const { tokens } = passage
  const at = comma + 1
  // `poprosił, by zaprosić gości, dodając, że`
  if (content.hasInfinitive && participleCueSoon(tokens, at)) return true
  // `Gdy Lis wtrącił, że to niemożliwe, powiedział: „A”`, `Bryl powiedział: „A”`
  if (content.isUnderOther && comma > from + 1 && cueAt(tokens, behindSubject(tokens, at, sentence.to), SAYING))
    return true
  if (content.verbs === 0 || isDecimal(tokens, comma)) return false
  if (saysWho(tokens, at, sentence.to) || addsMore(tokens, at, verb)) return true
  if (opensOtherHand(tokens, comma, verb.at, sentence.from) || opensContradiction(tokens, comma)) return true
  if (opensSilence(tokens, comma, verb)) return true
  if (keepsQuiet(tokens, { from, to: comma }, sentence.to, verb, tenses)) return true
  if (participleCueSoon(tokens, at) || isAuthorsOwn(tokens, at, sentence.to, verb, tenses)) return true
  const next = tokens[at]
  // `czy wie, kto przyjdzie, wójt odparł`: what is asked hangs on the verb right before it
  const isBegun = comma > from + 1 && !(openingAt(tokens, at) && finiteAt(tokens, comma - 1))
  if (content.isUnderOther && isBegun && next && !continues(next, tokens[at + 1]) && !goesOnInList(tokens, comma))
    return true
  if (content.isPlain && closesClause(tokens, comma, verb)) return true
  return isCoordinator(next) && resumes(passage, at + 1, verb, sentence.to, content)
}

function endAtWord(content: Content, at: number): number | null {
  const { passage, verb, verbs, from, sentence } = content
  const { tokens } = passage
  if (verbs > 0 && isCoordinator(tokens[at])) {
    if (joinsParticiple(tokens, at, verb) || resumes(passage, at + 1, verb, sentence.to, content)) return at
  }
  const isAnswer =
    at > from + 1 && isPassive(tokens[verb.at]) && isAnswered(passage, at, { from, to: sentence.to }, verbs > 0)
  return isAnswer ? answererBefore(tokens, at, from) : null
}

/** Behind whom the clause at `at` opens with, `wójt`, `Jan Bryl`; `at` where that is nobody. */
function behindSubject(tokens: readonly Token[], at: number, end: number): number {
  const subject = readNounPhrase(tokens, at, end, 'nom', false)
  return subject?.first === at && subject.kind !== 'thing' ? subject.last + 1 : at
}

const isCoordinator = (token: Token | undefined): boolean => token?.kind === 'word' && COORDINATORS.has(token.text)

/** What a token of the content tells of it. */
function learn(content: Content, at: number): void {
  const { tokens } = content.passage
  const token = tokens[at]
  if (token?.kind === 'open') content.depth++
  if (token?.kind === 'close') content.depth--
  if (token?.kind === 'comma' && content.verbs > content.inPerson && !isDecimal(tokens, at)) content.isPlain = false
  content.hasInfinitive ||= readingsAt(token).some(({ verb }) => verb === 'infinitive')
  const finite = finiteAt(tokens, at)
  if (finite) {
    const { number, genders } = content.verb.agreement
    content.verbs++
    if (finite.verb) content.tenses.add(finite.verb)
    if (finite.verb === 'past' && finite.number & number && finite.genders & genders) content.agreeing = true
    if (content.verbs === 1) content.impersonal = finite.verb === 'impersonal'
  }
  // `że wygramy, i dodał`
  if (isVerbInPerson(token)) {
    content.verbs++
    content.inPerson++
  }
  if (token?.kind === 'word' && IMPERSONALS.has(token.text)) {
    if (content.verbs <= 1) content.impersonal = true
    content.verbs++
  }
}

/** `wygramy`, `jesteście`: by every reading. */
function isVerbInPerson(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ verb, person }) => verb !== null && (person === 1 || person === 2))
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
    if (cue) return cue.form === 'participle' && !SUPPOSING_VERBS.has(cue.lemma)
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
