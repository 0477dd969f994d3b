import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { ADDITIVES, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import { ANY_GENDER, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { GOES_ON } from '../lexicon/told-by-author.ts'
import type { Agreement } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt } from '../text/tokens.ts'
import { findAsked } from './asked.ts'
import { findBody } from './bodies.ts'
import { findCitedBefore } from './cited-before.ts'
import type { Found, Heard, Hearing } from './hearing.ts'
import { answererOf, goesOnWithAnother, whenClause } from './interrupted.ts'
import { findOnlyOne, type Meant } from './only-one.ts'
import { answeringBody, isObjectOf, openingBody, openingName, openingOneOf } from './opening-body.ts'
import { isPair } from './pair.ts'
import type { Person } from './person.ts'
import { publisherIn } from './publisher.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { subjectOf } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/** How far back, in sentences, a dropped subject may have been named by somebody who has not spoken. */
const SUBJECT_REACH = 3
/** Sentences over which it is looked for, with those of a quote between. */
const LONGEST_QUOTE = 12
/** Quotes back to which a dropped subject may reach. */
const LONG_MEMORY = 40
/** Tokens of a sentence in which its subject is looked for, so that one of a million costs no more than its length. */
const LONGEST_CLAUSE = 160

/** Where a subject is dropped: at the cue's offset, in its block. */
interface Implied {
  agreement: Agreement
  at: number
  block: number
  /** Of `jej zdaniem`, where a pronoun stands for it. */
  possessive: boolean
  /** Whom the speech itself speaks of, `pan Lis kłamie`: they do not say it. */
  spokenOf?: ReadonlySet<Person>
  /** The words before the cue are the article's own, so that its subject may be among them. */
  inOwnSentence: boolean
}

/** The same, with what the text before it tells. */
interface Dropped extends Implied {
  hearing: Hearing
  spokenOf: ReadonlySet<Person>
  /** The cue's token. */
  cue: number
  /** Who has spoken last of those who may be meant. */
  speaking: Heard | undefined
}

/** A sentence of the text's own, as far as it may tell whose verb follows it, as token indices: [from, to). */
interface Before extends TokenRange {
  /** Behind its last semicolon, if it is the cue's own. */
  part: number
  /** The cue's own, or the one right before that. */
  isOwn: boolean
  isLast: boolean
  /** In the cue's paragraph. */
  isHere: boolean
  /** No other of the text's own stands between it and the cue. */
  isNext: boolean
}

/** A dropped subject: whoever agrees and was named or heard last, the nearest sentence first. */
export function findImplied(hearing: Hearing, implied: Implied): Found | null {
  const dropped = readDropped(hearing, implied)
  const rule = implied.possessive ? 'pronoun' : 'dropped-subject'
  const meant = findAnswerer(dropped) ?? findTold(dropped)
  return meant && { ...meant, source: null, rule }
}

function readDropped(hearing: Hearing, implied: Implied): Dropped {
  const { register, heard } = hearing
  const { agreement, at, spokenOf = NOBODY } = implied
  const speaking = heard
    .slice(-LONG_MEMORY)
    .findLast(({ voice, passing }) => !passing && !isSpokenOf(voice, spokenOf) && agree(agreement, voice.agreement))
  const cue = tokenRange(register.passage, { start: at, end: at + 1 }).from
  return { ...implied, hearing, spokenOf, cue, speaking }
}

/** `Gdy Lis zapytał go, czy wróci, odparł`: who answers the one that the cue's own sentence has just let speak. */
function findAnswerer(dropped: Dropped): Meant | null {
  const { hearing, speaking } = dropped
  const { tokens } = hearing.register.passage
  const { from } = ownSentence(dropped)
  const isAsker = speaking !== undefined && speaking.at >= (tokens[from]?.start ?? 0)
  const voice = isAsker ? answererOf(hearing, speaking.voice, { ...dropped, from }) : null
  return voice && { voice, confidence: 0.75 }
}

function ownSentence({ hearing, cue }: Dropped): TokenRange {
  const { tokens, sentenceTokens } = hearing.register.passage
  return sentenceTokens[tokens[cue]?.sentence ?? 0] ?? { from: cue, to: cue }
}

/** Who is told of by the nearest sentence that tells of anybody; for want of one, a body, or who has spoken. */
function findTold(dropped: Dropped): Meant | null {
  let body: NounPhrase | null = null
  for (const before of sentencesBefore(dropped)) {
    const addressed = whoIsAddressed(dropped, before)
    if (addressed) return addressed
    const subject = subjectIn(dropped, before)
    if (!subject) {
      const brought = whoIsBroughtIn(dropped, before)
      if (brought) return brought
      body ??= opening(dropped, before)
      continue
    }
    if (isNobody(dropped, before, subject)) continue
    // `firma`, where no company has been named, is whom to go on with for want of anybody else
    if (!before.isOwn && isUnknownBody(dropped.hearing, subject)) {
      body ??= subject
      continue
    }
    const meant = whoseSubject(dropped, before, subject)
    if (meant) return meant
  }
  return withoutSubject(dropped, body)
}

/** The sentences of the text's own that may tell of whoever goes on, from the cue's own back. */
function* sentencesBefore({ hearing, block, cue, speaking, inOwnSentence }: Dropped): Generator<Before> {
  const { register } = hearing
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  const sentence = tokens[cue]?.sentence ?? 0
  const reach = paragraphBefore(passage, block)
  // what somebody says is passed over, however long
  let told = 0
  let passed = 0
  for (let s = sentence; s >= Math.max(0, sentence - LONGEST_QUOTE) && told <= SUBJECT_REACH; s--) {
    const range = sentenceTokens[s]
    const opens = range && tokens[range.from]
    // the paragraph before may have named whom this one goes on with
    if (!opens || opens.block < reach) return
    if (speaking && speaking.at >= opens.start) return
    const isOwn = s === sentence
    if (isOwn && !inOwnSentence) continue
    const word = tokens.slice(range.from, range.from + 3).find(({ kind }) => kind === 'word') ?? opens
    if (register.isSpoken(word.start)) continue
    told++
    const to = isOwn ? cue : Math.min(range.to, range.from + LONGEST_CLAUSE)
    const from = Math.max(range.from, to - LONGEST_CLAUSE)
    const part = isOwn ? behindSemicolon(tokens, from, to) : from
    yield { from, to, part, isOwn, isLast: s === sentence - 1, isHere: opens.block === block, isNext: passed === 0 }
    if (!isOwn) passed++
  }
}

/** Whom a sentence cites, asks, or has answer aloud: rather than its subject, he goes on. */
function whoIsAddressed(dropped: Dropped, before: Before): Meant | null {
  const { hearing, agreement, possessive, cue, speaking, block } = dropped
  const { register, recent } = hearing
  const { tokens } = register.passage
  const { from, to, part, isOwn, isLast, isHere, isNext } = before
  const cited = possessive && isLast ? findCitedBefore(register, { from: part, to }, agreement, recent) : null
  if (cited) return { voice: cited, confidence: 0.7 }
  const asking = isOwn ? whenClause(tokens, from, to) : { from: part, to }
  const asked = asking && findAsked(register, asking, recent, { cue, isNext })
  const isAnothers = asking && isOwn && goesOnWithAnother(tokens, asking.to, cue, agreement)
  if (asked && !isAnothers && agree(agreement, asked.agreement)) return { voice: asked, confidence: 0.75 }
  const mayAnswer = isLast && isHere && !possessive && speaking?.block !== block && !goesOn(tokens, cue)
  const answering = mayAnswer ? answeringBody(register, before, agreement, cue, speaking?.voice ?? null) : null
  return answering && !isUnknownBody(hearing, answering) ? resolve(dropped, answering, 0.8) : null
}

/** The subject of a sentence, or of the part of it that the cue stands in. */
function subjectIn({ hearing: { register }, agreement }: Dropped, before: Before): NounPhrase | null {
  const { tokens } = register.passage
  const { from, to, part, isOwn } = before
  // `Sztab burmistrza wydał komunikat, w którym informuje`
  const own = isOwn ? openingBody(register, { from: part, to }, agreement) : null
  const found =
    subjectOf(register, { from: part, to }, agreement) ??
    (part > from ? (own ?? subjectOf(register, { from, to }, agreement)) : null)
  return own && (!found || isObjectOf(tokens, own, found)) ? own : found
}

/** Who publishes something in a sentence, or opens its paragraph as one of several. */
function whoIsBroughtIn(dropped: Dropped, { from, to, isOwn, isLast, isHere }: Before): Meant | null {
  const { hearing, agreement, speaking, block } = dropped
  const { register } = hearing
  const publisher = isLast && isHere ? publisherIn(register, { from, to }, agreement) : null
  if (publisher) return resolve(dropped, publisher, 0.75)
  const mayOpen = !isOwn && isHere && speaking?.block !== block
  const oneOf = mayOpen ? openingOneOf(register, { from, to }, agreement) : null
  return oneOf && resolve(dropped, oneOf, 0.7)
}

/** Of a sentence without a subject what it opens with, or somebody whom any clause of it names by a role. */
function opening({ hearing: { register }, agreement }: Dropped, { from, to, isOwn }: Before): NounPhrase | null {
  const somebody =
    openingBody(register, { from, to }, agreement) ??
    openingName(register, { from, to }, agreement) ??
    (isOwn ? null : somebodyIn(register, { from, to }, agreement))
  return somebody && (isOwn || !isFigure(register.passage, somebody, agreement)) ? somebody : null
}

/** `Wyniosło 48 proc.`, `Ona sama to potwierdziła`, `Obaj wyszli`: a figure or a pronoun is nobody's name. */
function isNobody({ hearing, agreement }: Dropped, { isOwn }: Before, subject: NounPhrase): boolean {
  const { passage } = hearing.register
  if (!isOwn && isFigure(passage, subject, agreement)) return true
  const isPronoun = SUBJECT_PRONOUNS.has(passage.tokens[subject.head]?.form.lower ?? '')
  return !subject.name && (isPronoun || isPair(passage.tokens, subject))
}

/** Whose verb it is by the subject of a sentence: who answers the one who asks in the cue's own, or the subject himself. */
function whoseSubject(dropped: Dropped, { from, to, isOwn, isHere }: Before, subject: NounPhrase): Meant | null {
  const { hearing, spokenOf } = dropped
  const meant = resolve(dropped, subject, isOwn ? 0.9 : isHere ? 0.8 : 0.65)
  if (isSpokenOf(meant.voice, spokenOf)) return null
  const clause = isOwn ? whenClause(hearing.register.passage.tokens, from, to) : null
  const isAsking = clause !== null && subject.first < clause.to
  const { from: opens } = ownSentence(dropped)
  const other = isAsking ? answererOf(hearing, meant.voice, { ...dropped, from: opens }) : null
  return other ? { voice: other, confidence: 0.7 } : meant
}

/** Where no sentence has told: a body that one opened with, or else whoever has spoken. */
function withoutSubject(dropped: Dropped, body: NounPhrase | null): Meant | null {
  const { hearing, agreement, possessive, speaking, block } = dropped
  // letters show no gender, so `jej zdaniem` is rather somebody's who does; so it is of who spoke in an earlier paragraph
  const shows = agreement.genders !== 0 && speaking?.voice.agreement.genders === ANY_GENDER
  if (body && (!speaking || (possessive && (shows || speaking.block !== block)))) return resolve(dropped, body, 0.6)
  if (!speaking) return findOnlyOne(hearing, dropped)
  return { voice: speaking.voice, confidence: speaking.block === block ? 0.94 : 0.82 }
}

function resolve({ hearing, agreement }: Dropped, phrase: NounPhrase, confidence: number): Meant {
  const { voice } = resolvePhrase(hearing.register, phrase, { case: 'nom', agreement }, hearing.recent)
  return { voice, confidence }
}

/** `Dodał`, `Podkreśla też`: who has spoken before. */
const goesOn = (tokens: Passage['tokens'], cue: number): boolean =>
  GOES_ON.has(finiteAt(tokens, cue)?.lemma ?? '') ||
  tokens.slice(cue - 1, cue + 2).some(({ text }) => ADDITIVES.has(text))

const NOBODY: ReadonlySet<Person> = new Set()
const isSpokenOf = ({ person }: Voice, others: ReadonlySet<Person>): boolean => person !== null && others.has(person)

/** The paragraph before one, past a heading between the two. */
const paragraphBefore = ({ blocks }: Passage, block: number): number =>
  blocks[block - 1]?.kind === 'heading' ? block - 2 : block - 1

/** `Wyniosło 48 proc. Podkreślił`: nobody whom a verb in the singular goes on with, unless it is a neuter. */
const isFigure = ({ tokens }: Passage, { first, name }: NounPhrase, { number, genders }: Agreement): boolean =>
  tokens[first]?.kind === 'number' && name === null && number === SINGULAR && !(genders & GENDERS.neuter)

/** `Jest petycja, której autorka żąda zmian`: the last person by role of any clause, where nobody else will do. */
function somebodyIn(register: Register, { from, to }: TokenRange, agreement: Agreement): NounPhrase | null {
  if (agreement.number !== SINGULAR || agreement.genders === 0) return null
  return findSubjects(register, from, to, agreement, true).findLast(({ kind }) => kind === 'person') ?? null
}

/** `Wrona wygrał; sztab wydał komunikat, w którym informuje`: the last of a sentence's parts, each with its own subject. */
function behindSemicolon(tokens: Passage['tokens'], from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST_CLAUSE); i--) if (tokens[i]?.kind === 'semicolon') return i + 1
  return from
}

/** `firma`, `linia lotnicza`, though no company has been named that it might be. */
function isUnknownBody({ register, recent }: Hearing, { kind, name, head, first }: NounPhrase): boolean {
  if (kind !== 'organization' || name) return false
  const nouns = readingsAt(register.passage.tokens[head])
  const noun = nouns.find(({ lemma }) => ORGANIZATION_ANAPHORS.has(lemma))?.lemma
  return noun !== undefined && !findBody(register, noun, first, recent)
}
